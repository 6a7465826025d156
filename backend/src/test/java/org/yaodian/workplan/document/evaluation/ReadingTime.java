package org.yaodian.workplan.document.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.yaodian.workplan.document.PlanProposal;
import org.yaodian.workplan.document.domain.reading.DocumentReader;

/** Measures how long a document of 200 pages takes to read, put together from the texts of a folder. Argument: the folder. */
public final class ReadingTime {
    private static final int PAGES = 200;
    private static final int CHARACTERS_OF_A_PAGE = 1500;
    private static final int ROUNDS = 8;

    private ReadingTime() {}

    @SuppressWarnings("SystemOut") // the figures are what the command is for
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        StringBuilder text = new StringBuilder();
        while (text.length() < PAGES * CHARACTERS_OF_A_PAGE) {
            for (Path document : DocumentEvaluation.texts(Path.of(arguments[0]))) {
                text.append(Files.readString(document)).append('\n');
            }
        }
        DocumentReader reader = new DocumentReader(Set.of());
        for (int round = 1; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            PlanProposal proposal = reader.read(text.toString());
            long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
            int tasks = proposal.programmes().stream()
                    .mapToInt(each -> each.tasks().size())
                    .sum();
            out.printf("round %d: %d characters, %d tasks, %d ms%n", round, text.length(), tasks, millis);
        }
    }
}
