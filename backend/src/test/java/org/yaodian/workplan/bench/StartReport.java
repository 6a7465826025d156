package org.yaodian.workplan.bench;

import java.util.Formatter;
import java.util.Locale;

/** What starting and being there takes, as Markdown. */
record StartReport(Startup startup, Memory afterLoad) {

    String text() {
        Formatter text = new Formatter(Locale.ROOT);
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
        return text.toString();
    }

    private static String memory(Memory memory) {
        return String.format(Locale.ROOT, "%d MB resident, %d MB of heap in use", memory.residentMb(), memory.heapMb());
    }
}
