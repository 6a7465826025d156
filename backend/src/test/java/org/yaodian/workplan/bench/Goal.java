package org.yaodian.workplan.bench;

import java.util.Locale;

/**
 * Something that has to be reached, with what was found.
 *
 * @param what is measured
 * @param limit what has to be reached
 * @param figure what was found
 * @param isMet whether it was reached
 */
record Goal(String what, String limit, String figure, boolean isMet) {

    /** Not more than the limit. */
    static Goal atMost(String what, double limit, String unit, double figure) {
        return new Goal(what, "≤ " + number(limit) + unit, number(figure) + unit, figure <= limit);
    }

    /** Not less than the limit. */
    static Goal atLeast(String what, double limit, String unit, double figure) {
        return new Goal(what, "≥ " + number(limit) + unit, number(figure) + unit, figure >= limit);
    }

    static String number(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e9
                ? String.format(Locale.ROOT, "%.0f", number)
                : String.format(Locale.ROOT, "%.2f", number);
    }
}
