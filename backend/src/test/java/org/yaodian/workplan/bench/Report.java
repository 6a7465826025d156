package org.yaodian.workplan.bench;

import java.util.Formatter;
import java.util.List;
import java.util.Locale;

/** What was found on the sample plan, as Markdown. */
record Report(BenchSettings settings, Startup startup, Memory afterLoad, List<Measurement> measurements) {

    String text() {
        Formatter text = new Formatter(Locale.ROOT);
        text.format(
                "%d cores, %d connections, %d s each%s. Ratios hold within this run only.%n%n",
                Runtime.getRuntime().availableProcessors(),
                BenchSettings.CONNECTIONS,
                settings.duration().toSeconds(),
                settings.quick() ? " (quick)" : "");
        text.format(
                "- Ready after %.1f s (median of %d starts: %s)%n",
                startup.median(),
                startup.seconds().size(),
                String.join(
                        ", ",
                        startup.seconds().stream()
                                .map(s -> String.format(Locale.ROOT, "%.1f", s))
                                .toList()));
        text.format("- At rest: %s%n", memory(startup.atRest()));
        text.format("- After the load: %s%n%n", memory(afterLoad));
        text.format(
                "| what | bytes | req/s | while others write | of bare Vert.x | of pgbench | p50 ms | p99 ms | max ms | at req/s |%n");
        text.format("| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |%n");
        measurements.forEach(measurement -> text.format("%s%n", row(measurement)));
        return text.toString();
    }

    private static String memory(Memory memory) {
        return String.format(Locale.ROOT, "%d MB resident, %d MB of heap in use", memory.residentMb(), memory.heapMb());
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
