package org.yaodian.workplan.bench;

import java.util.Formatter;
import java.util.List;
import java.util.Locale;

/** How fast the sample plan is answered for, beside the two limits, as Markdown. */
record AnswerReport(BenchSettings settings, List<Measurement> measurements) {

    String text() {
        Formatter text = new Formatter(Locale.ROOT);
        text.format(
                "%d cores, %d connections, %d s each%s. Ratios hold within this run only.%n%n",
                Runtime.getRuntime().availableProcessors(),
                BenchSettings.CONNECTIONS,
                settings.duration().toSeconds(),
                settings.quick() ? " (quick)" : "");
        text.format(
                "| what | bytes | req/s | while others write | of bare Vert.x | of pgbench | p50 ms | p99 ms | max ms | at req/s |%n");
        text.format("| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |%n");
        measurements.forEach(measurement -> text.format("%s%n", row(measurement)));
        return text.toString();
    }

    private static String row(Measurement measurement) {
        Latencies latencies = measurement.latencies();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %.0f | %s | %s | %.1f | %.1f | %.1f | %.0f |",
                measurement.workload().name(),
                measurement.bytes(),
                measurement.api(),
                measurement.workedOut(),
                ratio(measurement.api(), measurement.bare()),
                ratio(measurement.api(), measurement.database()),
                latencies.quantile(0.5),
                latencies.quantile(0.99),
                latencies.quantile(1),
                latencies.rate());
    }

    private static String ratio(double ours, double limit) {
        return String.format(Locale.ROOT, "%.3f (%.0f)", ours / limit, limit);
    }
}
