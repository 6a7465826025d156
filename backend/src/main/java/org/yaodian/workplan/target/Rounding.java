package org.yaodian.workplan.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Figures as they go out: the only place that rounds (HALF_UP). */
public final class Rounding {
    private static final int PERCENT_DECIMALS = 2;
    private static final int SHARE_DECIMALS = 4;
    private static final int OTHER_DECIMALS = 6;

    private Rounding() {}

    /** A value in the target's unit: two decimals for a percentage or a mean, otherwise as exact as it was reported. */
    public static @Nullable BigDecimal value(TargetSummary target, @Nullable BigDecimal value) {
        return switch (target.rollup()) {
            case RATIO, COVERAGE, MEAN -> round(value, PERCENT_DECIMALS);
            case SUM, MIN, MAX -> round(value, OTHER_DECIMALS);
        };
    }

    /** What is expected or projected: two decimals whatever the unit. */
    public static @Nullable BigDecimal expected(@Nullable BigDecimal figure) {
        return round(figure, PERCENT_DECIMALS);
    }

    /** A share of a whole: four decimals. */
    public static @Nullable BigDecimal share(@Nullable BigDecimal share) {
        return round(share, SHARE_DECIMALS);
    }

    /** A figure as stored, without trailing zeros. */
    public static @Nullable BigDecimal exact(@Nullable BigDecimal figure) {
        return round(figure, OTHER_DECIMALS);
    }

    /** The same for a figure that is always there. */
    public static BigDecimal stated(BigDecimal figure) {
        return Objects.requireNonNull(exact(figure));
    }

    private static @Nullable BigDecimal round(@Nullable BigDecimal figure, int decimals) {
        if (figure == null) {
            return null;
        }
        BigDecimal rounded = figure.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
