package org.yaodian.workplan.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.shared.time.Period;

/**
 * Where a value comes from, down to the units that report.
 *
 * @param meanOfPercentages what the mean of the reporting units' own percentages would be, which is the wrong figure; RATIO only
 * @param missing the expected reporters without a figure, or without the last one due; not those whose figure waits for review
 */
public record Explanation(
        TargetValue value, Node root, @Nullable BigDecimal meanOfPercentages, List<Missing> missing) {

    /** Whether a unit has reported what is due; of a unit that holds others, whether all within have. */
    @Schema(name = "ReportingState")
    public enum State {
        REPORTED,
        /** Something is there, but not the last figure due. */
        LATE,
        /** What is not there yet has been submitted and waits for review. */
        WAITING,
        /** Nothing is there. */
        MISSING,
        /** The unit is closed on that day. */
        CLOSED
    }

    /**
     * One unit's part.
     *
     * @param share of the whole's numerator, covered units or sum; null where parts do not add up
     * @param observation the figure that counts last; only of a unit that reports
     */
    public record Node(
            OrgUnitSummary unit,
            TargetValue value,
            @Nullable BigDecimal share,
            State state,
            @Nullable ObservationSummary observation,
            List<Node> children) {}

    /**
     * A unit that owes a figure.
     *
     * @param lastPeriod the last one it has a figure for; null if it has none
     * @param lateSince the first day on which the next one was late; null while nothing is due
     */
    public record Missing(
            OrgUnitSummary unit,
            @Nullable Period lastPeriod,
            @Nullable LocalDate lateSince) {}
}
