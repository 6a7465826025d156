package org.yaodian.workplan.document.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yaodian.workplan.document.domain.reading.DocumentReader;

/**
 * Reads every {@code name.txt} of a folder and holds what is found against {@code name.json}. Arguments: the folder, and
 * {@code --show} to print each difference.
 */
public final class DocumentEvaluation {
    private static final String NUMBER = "explicit-number";
    private static final String COVERAGE = "explicit-coverage";

    private DocumentEvaluation() {}

    @SuppressWarnings("SystemOut") // the table is what the command is for
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean show = arguments.length > 1 && arguments[1].equals("--show");
        for (Path text : texts(Path.of(arguments[0]))) {
            out.println();
            out.println(text.getFileName());
            out.printf("  %-20s %7s %7s %7s %9s %7s%n", "", "answers", "found", "recall", "precision", "F1");
            String words = Files.readString(text);
            scores(text).forEach((kind, score) -> {
                out.printf("  %-20s %s%n", kind, score.inWords());
                if (show) {
                    score.missed().forEach(each -> out.println("      - " + inWords(words, each)));
                    score.wrong().forEach(each -> out.println("      + " + inWords(words, each)));
                }
            });
        }
    }

    /** The texts of a folder that have answers, by name. */
    public static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> Files.exists(answers(file)))
                    .sorted()
                    .toList();
        }
    }

    /** The scores of one text, by kind. */
    static Map<String, Score> scores(Path text) throws IOException {
        String words = Files.readString(text);
        Answers answers =
                new Answers(words, new ObjectMapper().readTree(answers(text).toFile()));
        Findings findings = new Findings(new DocumentReader(Set.of()).read(words));
        Map<String, Score> scores = new LinkedHashMap<>();
        scores.put("programmes", Score.of(answers.programmes(), findings.programmes(), Found::isAt));
        scores.put("tasks", Score.of(answers.tasks(), findings.tasks(), Found::isAt));
        scores.put("lead departments", Score.of(answers.leads(), findings.leads(), Found::isAt));
        scores.put("clauses", Score.of(answers.clauses(), findings.clauses(), Found::isAt));
        scores.put(
                "targets by number",
                Score.of(answers.targets(NUMBER::equals), findings.targets(NUMBER::equals), Found::promises));
        scores.put(
                "stated coverage",
                Score.of(answers.targets(COVERAGE::equals), findings.targets(COVERAGE::equals), Found::promises));
        scores.put(
                "implied targets",
                Score.of(
                        answers.targets(DocumentEvaluation::isImplied),
                        findings.targets(DocumentEvaluation::isImplied),
                        Found::promises));
        scores.put("milestones", Score.of(answers.milestones(), findings.milestones(), Found::touches));
        scores.put("documents", Score.of(answers.documents(), findings.documents(), Found::isAt));
        return scores;
    }

    private static boolean isImplied(String basis) {
        return basis.startsWith("implicit");
    }

    private static Path answers(Path text) {
        return text.resolveSibling(text.getFileName().toString().replaceFirst("\\.txt$", ".json"));
    }

    private static String inWords(String text, Found found) {
        String words =
                text.substring(text.offsetByCodePoints(0, found.start()), text.offsetByCodePoints(0, found.end()));
        return String.format(
                Locale.ROOT,
                "%d-%d %s %s %s",
                found.start(),
                found.end(),
                found.mark(),
                words,
                found.figure() == null ? "" : found.figure());
    }
}
