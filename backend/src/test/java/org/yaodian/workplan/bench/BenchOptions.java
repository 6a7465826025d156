package org.yaodian.workplan.bench;

import java.util.Arrays;
import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param quick whether each measurement is short and the largest size left out ({@code --quick})
 * @param scaleOnly whether only what depends on the number of observations is measured ({@code --scale-only})
 * @param remindersOnly whether only reminders are measured, while replicas are killed ({@code --reminders-only})
 * @param batchesOnly whether only batches and the feed of changes are measured, at the smallest size ({@code --batches-only})
 * @param feedOnly whether only the feed of changes and reads while batches run are measured, at the smallest size ({@code --feed-only})
 * @param reviewsOnly whether only reviews of many figures at once are measured, at the smallest size ({@code --reviews-only})
 * @param sizes numbers of observations, growing ({@code --sizes=10000,100000})
 */
record BenchOptions(
        boolean quick,
        boolean scaleOnly,
        boolean remindersOnly,
        boolean batchesOnly,
        boolean feedOnly,
        boolean reviewsOnly,
        List<Integer> sizes) {

    private static final List<String> SWITCHES =
            List.of("--quick", "--scale-only", "--reminders-only", "--batches-only", "--feed-only", "--reviews-only");
    private static final String SIZES = "--sizes=";
    private static final List<Integer> ALL = List.of(10_000, 1_000_000, 10_000_000);

    static BenchOptions of(List<String> arguments) {
        boolean quick = arguments.contains("--quick");
        List<Integer> sizes = quick ? ALL.subList(0, 2) : ALL;
        for (String argument : arguments) {
            if (argument.startsWith(SIZES)) {
                sizes = Arrays.stream(argument.substring(SIZES.length()).split(",", -1))
                        .map(Integer::valueOf)
                        .sorted()
                        .toList();
            } else if (!SWITCHES.contains(argument)) {
                throw new IllegalArgumentException("Unknown option " + argument + "; there are "
                        + String.join(", ", SWITCHES) + " and --sizes=10000,1000000");
            }
        }
        return new BenchOptions(
                quick,
                arguments.contains("--scale-only"),
                arguments.contains("--reminders-only"),
                arguments.contains("--batches-only"),
                arguments.contains("--feed-only"),
                arguments.contains("--reviews-only"),
                sizes);
    }
}
