package org.yaodian.workplan.bench;

import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What starting and being there takes, as Markdown.
 *
 * @param afterLoad null where there was none
 */
record StartReport(Startup startup, @Nullable Memory afterLoad) {

    String text() {
        Formatter text = new Formatter(Locale.ROOT);
        starts(text, "as it is built", startup.seconds());
        starts(text, "with the AOT cache", startup.cached());
        text.format("- That is %.2f × of it%n", Startup.median(startup.cached()) / Startup.median(startup.seconds()));
        text.format("- At rest: %s%n", memory(startup.atRest()));
        if (afterLoad != null) {
            text.format("- After the load: %s%n", memory(afterLoad));
        }
        text.format("%n");
        return text.toString();
    }

    private static void starts(Formatter text, String how, List<Double> seconds) {
        text.format(
                "- Ready after %.1f s, %s (median of %d starts: %s)%n",
                Startup.median(seconds),
                how,
                seconds.size(),
                String.join(
                        ", ",
                        seconds.stream()
                                .map(s -> String.format(Locale.ROOT, "%.1f", s))
                                .toList()));
    }

    private static String memory(Memory memory) {
        return String.format(Locale.ROOT, "%d MB resident, %d MB of heap in use", memory.residentMb(), memory.heapMb());
    }
}
