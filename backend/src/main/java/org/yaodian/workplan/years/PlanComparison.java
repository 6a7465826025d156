package org.yaodian.workplan.years;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.plan.PlanSummary;

/**
 * A plan beside an earlier one.
 *
 * @param lines tasks, then targets, then milestones: what is in {@code plan} in its order, then what was dropped
 */
public record PlanComparison(PlanSummary plan, PlanSummary with, LocalDate asOf, List<Line> lines) {

    /** What became of a commitment. */
    public enum Verdict {
        SAME,
        CHANGED,
        NEW,
        DROPPED
    }

    /**
     * A commitment of either plan, or of both.
     *
     * @param score how sure the match is, in thousandths; null where there is none
     * @param succession the decision behind a confirmed match
     * @param before null for what is new
     * @param after null for what was dropped
     */
    public record Line(
            Verdict verdict,
            @Nullable Integer score,
            @Nullable Basis basis,
            @Nullable UUID succession,
            @Nullable Side before,
            @Nullable Side after,
            Set<Aspect> changes) {

        public CommitmentKind kind() {
            return any().commitment().kind();
        }

        /** The later side, or the earlier one of what was dropped. */
        public Side any() {
            if (after != null) {
                return after;
            }
            if (before != null) {
                return before;
            }
            throw new IllegalStateException("a line without sides");
        }

        /** Whether it can be carried over: it was dropped before it was finished. */
        public boolean isLeftOver() {
            return verdict == Verdict.DROPPED && before != null && before.isUnfinished();
        }
    }

    /**
     * A commitment and how it stands on the day.
     *
     * @param value of a target, for the caller's unit; not rounded
     */
    public record Side(
            Commitment commitment, Light light, @Nullable BigDecimal value) {

        public boolean isUnfinished() {
            return light != Light.ACHIEVED && light != Light.CANCELLED;
        }
    }
}
