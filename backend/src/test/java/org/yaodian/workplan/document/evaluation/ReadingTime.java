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

/**
 * Measures how long a document of 200 pages takes to read, put together from the texts of a folder. Arguments: the folder, and how
 * many characters a page has; without it, as many as a page of an official document (GB/T 9704: 22 lines of 28 characters).
 */
public final class ReadingTime {
    private static final int PAGES = 200;
    private static final int CHARACTERS_OF_A_PAGE = 22 * 28;
    private static final int ROUNDS = 8;

    private ReadingTime() {}

    @SuppressWarnings("SystemOut") // the figures are what the command is for
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int ofAPage = arguments.length > 1 ? Integer.parseInt(arguments[1]) : CHARACTERS_OF_A_PAGE;
        StringBuilder text = new StringBuilder();
        while (text.length() < PAGES * ofAPage) {
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
