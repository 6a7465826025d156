package org.yaodian.workplan.exchange.sheet;

import java.math.BigDecimal;

/** How many digits a number takes when it is written out. */
final class Magnitude {
    private static final int MOST_DIGITS = 60;

    private Magnitude() {}

    /** Whether they are so few that it can be written out. */
    static boolean isBearable(BigDecimal number) {
        long whole = (long) number.precision() - number.scale();
        return Math.abs(whole) <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
    }
}
