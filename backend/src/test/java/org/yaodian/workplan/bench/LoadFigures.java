package org.yaodian.workplan.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;

/**
 * How the service does under load.
 *
 * @param mix what was asked for
 * @param duration of each part
 * @param capacity right answers a second at most
 * @param users answers to people at their own pace
 * @param flood answers at twice the capacity
 * @param recovered answers to the same people right behind it
 * @param before the service's memory between the two
 * @param middle its memory in the middle of the flood
 * @param after its memory behind it
 */
record LoadFigures(
        LoadMix mix,
        Duration duration,
        double capacity,
        Answers users,
        Answers flood,
        Answers recovered,
        Memory before,
        Memory middle,
        Memory after) {

    private static final double P99 = 0.99;

    String text() {
        Formatter text = new Formatter(Locale.ROOT);
        double rate = users.count() * 1000.0 / duration.toMillis();
        text.format(
                "%n## Load%n%n%d users for %s, %.0f requests a second (at most %.0f can be served)%n%n",
                Load.USERS, duration, rate, capacity);
        text.format("| kind | answers | p50 ms | p99 ms | max ms |%n| --- | --: | --: | --: | --: |%n");
        for (int kind = 0; kind < mix.kinds().size(); kind++) {
            row(text, mix.kinds().get(kind).name(), users.of(kind, rate));
        }
        row(text, "All", users.all(rate));
        text.format("%nStatuses: %s%n", users.statuses());
        text.format(
                "%nTwice of what can be served for %s: statuses %s, of which right ones took %.1f ms (p50), %.1f ms (p99)%n",
                duration,
                flood.statuses(),
                flood.all(2 * capacity).quantile(0.5),
                flood.all(2 * capacity).quantile(P99));
        text.format(
                "Right behind it, users again: statuses %s, p99 %.1f ms%n",
                recovered.statuses(), recovered.all(rate).quantile(P99));
        text.format("Memory: %s, then %s, then %s%n", words(before), words(middle), words(after));
        return text.toString();
    }

    private static void row(Formatter text, String name, Latencies found) {
        text.format(
                "| %s | %,d | %.1f | %.1f | %.1f |%n",
                name, found.count(), found.quantile(0.5), found.quantile(P99), found.quantile(1));
    }

    private static String words(Memory memory) {
        return String.format(
                Locale.ROOT, "%d MB of heap in use (%d MB resident)", memory.heapMb(), memory.residentMb());
    }

    List<Goal> goals() {
        double rate = users.count() * 1000.0 / duration.toMillis();
        List<Goal> goals = new ArrayList<>();
        goals.add(Goal.atMost("200 users: answers that are not right", 0, "", (double) users.count() - users.right()));
        goals.add(Goal.atMost("200 users: p99", 300, " ms", users.all(rate).quantile(P99)));
        goals.add(Goal.atMost("Twice the capacity: neither right nor 429 nor 503", 0, "", (double) flood.wrong()));
        goals.add(Goal.atLeast(
                "Twice the capacity: right answers, of what can be served",
                0.5,
                " ×",
                flood.right() * 1000.0 / duration.toMillis() / capacity));
        goals.add(Goal.atMost(
                "Twice the capacity: heap behind it, of that in the middle",
                1.1,
                " ×",
                (double) after.heapMb() / middle.heapMb()));
        goals.add(Goal.atMost(
                "Behind it: answers that are not right", 0, "", (double) recovered.count() - recovered.right()));
        return goals;
    }
}
