package org.yaodian.workplan.target;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.plan.Reason;
import org.yaodian.workplan.task.Contribution;

/**
 * The value of one target for one org unit on one day, with everything needed to judge it. Figures are not rounded.
 *
 * @param value the official one: what a higher body published if that is in force, else what the reports add up to; null
 *     when there is neither
 * @param rolledUp what the reports add up to
 * @param published what a higher body published for the unit and is in force
 * @param mixedDefinitions whether the figures behind it were reported under more than one version of the definition card
 * @param goal the goal that holds for this unit; null when it has none of its own (a part of a sum)
 * @param achievement share of the way from baseline to goal, uncapped
 * @param expected what should have been reached by that day; null when nothing is expected yet
 * @param ownReport whether the unit reports the target itself
 * @param lateUnits reporting units that have neither an approved figure for the last period that is over and due, nor one
 *     that waits for review
 * @param waiting reporting units whose figure for that period waits for review
 */
public record TargetValue(
        TargetSummary target,
        UUID orgUnitId,
        LocalDate asOf,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        RolledUp rolledUp,
        @Nullable PublishedFigure published,
        boolean mixedDefinitions,
        @Nullable BigDecimal goal,
        @Nullable BigDecimal goalUpper,
        @Nullable BigDecimal achievement,
        @Nullable BigDecimal expected,
        Light light,
        List<Reason> reasons,
        int reportedUnits,
        int expectedUnits,
        int lateUnits,
        Waiting waiting,
        @Nullable Forecast forecast,
        boolean ownReport) {

    /**
     * The unit that the value is in; null where it is the plain figure of one reporting unit that a coverage only counts as
     * covered or not.
     */
    public @Nullable String unit() {
        return ownReport && target.rollup() == Rollup.COVERAGE ? null : target.unit();
    }

    /** Achievement within 0…1; null without a value or goal. */
    public @Nullable BigDecimal cappedAchievement() {
        return achievement == null ? null : achievement.max(BigDecimal.ZERO).min(BigDecimal.ONE);
    }

    /** What it adds to how its task stands. */
    public Contribution contribution() {
        return new Contribution(light, cappedAchievement(), target.weight());
    }

    /**
     * What the reports of the units within add up to, whether or not it is the official value.
     *
     * @param value null when nothing was reported
     * @param numerator for a ratio the sum of numerators, for coverage the units that are covered
     * @param denominator for a ratio the sum of denominators, for coverage the expected reporters
     */
    public record RolledUp(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {}

    /**
     * Figures that are with the reviewer: that time is not the units'.
     *
     * @param units how many units have submitted theirs
     * @param since when the one that waits longest was submitted; null when none waits
     */
    public record Waiting(int units, @Nullable Instant since) {
        public static final Waiting NONE = new Waiting(0, null);
    }

    /**
     * Where the approved series points to. Never a light by itself.
     *
     * @param value projected for the due date
     * @param attainedOn the day the goal would be met, if that is within ten years
     * @param points how many points of the series it rests on
     */
    public record Forecast(BigDecimal value, @Nullable LocalDate attainedOn, int points) {}
}
