package org.yaodian.workplan.bench;

import java.util.Arrays;
import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param quick whether each measurement is short and the largest size left out ({@code --quick})
 * @param part which part is run
 * @param sizes numbers of observations, growing ({@code --sizes=10000,100000})
 */
record BenchOptions(boolean quick, Part part, List<Integer> sizes) {

    private static final String QUICK = "--quick";
    private static final String SIZES = "--sizes=";
    private static final List<Integer> ALL = List.of(10_000, 1_000_000, 10_000_000);

    static BenchOptions of(List<String> arguments) {
        boolean quick = arguments.contains(QUICK);
        List<Integer> sizes = quick ? ALL.subList(0, 2) : ALL;
        for (String argument : arguments) {
            if (argument.startsWith(SIZES)) {
                sizes = Arrays.stream(argument.substring(SIZES.length()).split(",", -1))
                        .map(Integer::valueOf)
                        .sorted()
                        .toList();
            } else if (!argument.equals(QUICK) && Part.ofOption(argument).isEmpty()) {
                throw new IllegalArgumentException("Unknown option " + argument + "; there are " + QUICK + ", "
                        + Part.options() + " and --sizes=10000,1000000");
            }
        }
        return new BenchOptions(quick, Part.of(arguments), sizes);
    }
}
