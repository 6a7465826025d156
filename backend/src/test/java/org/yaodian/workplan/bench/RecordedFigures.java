package org.yaodian.workplan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Formatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was found for each goal in the tables that are kept, the last of them where several have it.
 *
 * @param figures by what was measured
 */
record RecordedFigures(Map<String, Figure> figures) {
    private static final Pattern ROW =
            Pattern.compile("^\\| (.+?) \\| [≤≥] .+? \\| (-?[\\d.]+)(.*?) \\| (?:yes|NO) \\|$", Pattern.MULTILINE);

    /** Kept tables are named by their day, {@code latest.md} is not one. */
    private static final Pattern KEPT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*\\.md");

    /** A number and what follows it. */
    record Figure(double number, String unit) {}

    /** Those of all kept tables in a folder. */
    static RecordedFigures in(Path folder) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> kept = files.filter(file -> KEPT.matcher(name(file)).matches())
                    .sorted(Comparator.comparing(file -> name(file).replace(".md", "")))
                    .toList();
            for (Path file : kept) {
                figures.putAll(goals(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new BenchFailure("Cannot read " + folder, e);
        }
        return new RecordedFigures(figures);
    }

    /** What a report says of its goals, beside what was recorded of the same; empty when there is nothing to compare. */
    String beside(String report) {
        Formatter rows = new Formatter(Locale.ROOT);
        goals(report).forEach((what, found) -> {
            Figure recorded = figures.get(what);
            if (recorded != null && recorded.unit().equals(found.unit()) && recorded.number() != 0) {
                rows.format(
                        "| %s | %s%s | %s%s | %.2f × |%n",
                        what,
                        Goal.number(recorded.number()),
                        recorded.unit(),
                        Goal.number(found.number()),
                        found.unit(),
                        found.number() / recorded.number());
            }
        });
        return rows.toString().isEmpty()
                ? ""
                : "%n## Beside the last recorded%n%n| what | recorded | found | ratio |%n| --- | --: | --: | --: |%n%s"
                        .formatted(rows);
    }

    private static Map<String, Figure> goals(String report) {
        Map<String, Figure> found = new LinkedHashMap<>();
        ROW.matcher(report)
                .results()
                .forEach(row -> found.put(row.group(1), new Figure(Double.parseDouble(row.group(2)), row.group(3))));
        return found;
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
