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
        return text + GoalTable.text(goals()) + "\n";
    }

    /** Two seconds for an image to be ready; the heap is a budget of our own. */
    private List<Goal> goals() {
        return List.of(
                Goal.atMost("Ready, with the AOT cache", 2, " s", Startup.median(startup.cached())),
                Goal.atMost("Heap in use at rest", 64, " MB", (double)
                        startup.atRest().heapMb()));
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
