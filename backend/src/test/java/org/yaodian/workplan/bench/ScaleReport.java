package org.yaodian.workplan.bench;

import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was found at scale, as Markdown. */
record ScaleReport(BenchSettings settings, ScaleFigures figures) {

    String text() {
        Formatter text = new Formatter(Locale.ROOT);
        text.format(
                "%n## Scale%n%n%d connections, %d s each, all sizes in turn, the middle of three rounds; "
                        + "latencies at half of what the slowest size can do, at most 200 a second.%n%n",
                BenchSettings.CONNECTIONS, settings.scaleDuration().toSeconds());
        reads(text);
        text.format("%n| observations | heap in use MB | resident MB |%n| --: | --: | --: |%n");
        figures.sizes()
                .forEach(size -> text.format(
                        "| %,d | %d | %d |%n",
                        size.observations(),
                        size.memory().heapMb(),
                        size.memory().residentMb()));
        statements(text);
        alone(text);
        BatchFigures batches = figures.batches();
        return batches == null ? text.toString() : text + batches.text();
    }

    private void reads(Formatter text) {
        text.format("| what | answers | observations | req/s | p50 ms | p99 ms | max ms | at req/s |%n");
        text.format("| --- | --- | --: | --: | --: | --: | --: | --: |%n");
        for (Workload workload : ScaleWorkloads.all()) {
            for (Others others : Others.values()) {
                figures.sizes().forEach(size -> row(text, size.observations(), size.read(workload.name(), others)));
            }
        }
    }

    private static void row(Formatter text, int observations, ReadFigures read) {
        text.format(
                "| %s | %s | %,d | %.0f | %.1f | %.1f | %.1f | %.0f |%n",
                read.name(),
                read.others().words(),
                observations,
                read.throughput(),
                read.median(),
                read.p99(),
                read.longest(),
                read.rate());
    }

    private void statements(Formatter text) {
        text.format(
                "%n| worked out | SQL statements | observations looked at | through |%n| --- | --: | --: | --- |%n");
        figures.statements()
                .forEach(request -> text.format(
                        "| %s | %d | %d | %s |%n",
                        request.name(), request.count(), request.observationRows(), through(request.scans())));
    }

    private void alone(Formatter text) {
        AggregateFigures database = figures.aggregates();
        text.format(
                "%n- Adding up %,d observations, pgbench alone: value %.0f, breakdown %.0f a second%n",
                database.observations(), database.value(), database.breakdown());
        ApprovalFigures approvals = figures.approvals();
        text.format(
                "- With %,d observations: a draft %.1f ms, approving one %.1f ms, approving %,d in one request %.1f s%n",
                approvals.observations(),
                approvals.draftMillis(),
                approvals.approveMillis(),
                approvals.many(),
                approvals.manySeconds());
    }

    private static String through(List<String> scans) {
        return scans.isEmpty() ? "not at all" : scans.stream().distinct().collect(Collectors.joining(", "));
    }
}
