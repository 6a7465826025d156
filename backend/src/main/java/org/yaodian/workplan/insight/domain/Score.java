package org.yaodian.workplan.insight.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.target.TargetValue;

/** The score of one org unit: the weighted mean of its capped achievements, 0–100 (docs/rules/insight.md). */
final class Score {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private Score() {}

    /**
     * What one target adds.
     *
     * @param achievement share 0…1 of the way; null while nothing is reported, which counts as none
     */
    record Part(@Nullable BigDecimal achievement, BigDecimal weight) {

        static Part of(TargetValue value) {
            return new Part(value.cappedAchievement(), value.target().weight());
        }

        private BigDecimal points() {
            return achievement == null ? BigDecimal.ZERO : achievement.multiply(weight);
        }
    }

    /** Two decimals, HALF_UP; null when nothing has a weight. */
    static @Nullable BigDecimal of(List<Part> parts) {
        BigDecimal weights = parts.stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weights.signum() <= 0) {
            return null;
        }
        return parts.stream()
                .map(Part::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(HUNDRED)
                .divide(weights, DECIMALS, RoundingMode.HALF_UP);
    }
}
