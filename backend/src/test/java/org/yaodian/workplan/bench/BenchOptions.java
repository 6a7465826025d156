package org.yaodian.workplan.bench;

import java.util.Arrays;
import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param quick whether each measurement is short and the largest size left out ({@code --quick})
 * @param part which part is run
 * @param sizes numbers of observations, growing ({@code --sizes=10000,100000})
 * @param cities how many cities with plans of their own stand beside the one that is read, in a further database that has the largest
 *     size; 0 for none ({@code --cities=20})
 */
record BenchOptions(boolean quick, Part part, List<Integer> sizes, int cities) {

    private static final String QUICK = "--quick";
    private static final String SIZES = "--sizes=";
    private static final String CITIES = "--cities=";
    private static final List<Integer> ALL = List.of(10_000, 1_000_000, 10_000_000);

    static BenchOptions of(List<String> arguments) {
        boolean quick = arguments.contains(QUICK);
        List<Integer> sizes = quick ? ALL.subList(0, 2) : ALL;
        int cities = 0;
        for (String argument : arguments) {
            if (argument.startsWith(SIZES)) {
                sizes = Arrays.stream(argument.substring(SIZES.length()).split(",", -1))
                        .map(Integer::valueOf)
                        .sorted()
                        .toList();
            } else if (argument.startsWith(CITIES)) {
                cities = Integer.parseInt(argument.substring(CITIES.length()));
            } else if (!argument.equals(QUICK) && Part.ofOption(argument).isEmpty()) {
                throw new IllegalArgumentException("Unknown option " + argument + "; there are " + QUICK + ", "
                        + Part.options() + ", --sizes=10000,1000000 and --cities=20");
            }
        }
        return new BenchOptions(quick, Part.of(arguments), sizes, cities);
    }
}
