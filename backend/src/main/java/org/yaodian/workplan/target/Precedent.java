package org.yaodian.workplan.target;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.Reason;

/**
 * What a figure is compared with.
 *
 * @param previous the unit's figure of the last earlier period that counts; null when there is none
 * @param counted the figure that counts for the very period; null when there is none
 * @param open the figure of the very period that is not approved: a draft, one that waits or went back; null when there is none
 * @param usual between which figures it is expected; null with nothing to go by
 */
public record Precedent(
        @Nullable ObservationSummary previous,
        @Nullable ObservationSummary counted,
        @Nullable ObservationSummary open,
        @Nullable UsualRange usual) {

    private static final BigDecimal DENOMINATOR_TOLERANCE = new BigDecimal("0.20");

    /** Nothing is known. */
    public static final Precedent NONE = new Precedent(null, null, null, null);

    /** How far a figure is from that of the period before; null without one. */
    public @Nullable BigDecimal change(ObservationSummary figure) {
        return previous == null ? null : figure.value().subtract(previous.value());
    }

    /** Between which denominators one is expected: within a fifth of that of the period before; null without one. */
    public @Nullable UsualRange usualDenominator() {
        BigDecimal before = previous == null ? null : previous.denominator();
        return before == null ? null : UsualRange.around(before, before.multiply(DENOMINATOR_TOLERANCE));
    }

    /** What to ask about a figure; none when nothing is unusual. */
    public List<Reason> doubts(ObservationSummary figure) {
        return Doubts.about(figure, this);
    }
}
