package org.yaodian.workplan.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.milestone.MilestoneKind;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.target.GoalComparator;

/** Everything in a plan that has a due date, seen from one org unit, in order of due date and code. */
public record Timeline(PlanSummary plan, OrgUnitSummary orgUnit, LocalDate asOf, List<Item> items) {

    /** What falls due. */
    @Schema(name = "TimelineKind")
    public enum Kind {
        MILESTONE,
        TASK,
        TARGET,
        INTERIM_GOAL
    }

    /**
     * One thing with a due date.
     *
     * @param revision grows with every change of the thing itself
     * @param code of an interim goal: that of its target
     * @param forecastDate a milestone's own; the day on which the trend of a target meets its goal
     * @param department the one that leads the task
     * @param orgUnit whose it is, if it is one unit's
     * @param goal of a target or an interim goal
     */
    public record Item(
            Kind kind,
            UUID id,
            long revision,
            String code,
            String title,
            @Nullable LocalDate startDate,
            LocalDate dueDate,
            @Nullable LocalDate forecastDate,
            @Nullable LocalDate completedDate,
            Light light,
            Reference task,
            Reference programme,
            @Nullable Reference department,
            @Nullable Reference orgUnit,
            @Nullable MilestoneKind milestoneKind,
            @Nullable Goal goal) {}

    /**
     * The figure that a target has to reach by the due date.
     *
     * @param upper only for BETWEEN
     */
    @Schema(name = "TimelineGoal")
    public record Goal(
            @Schema(required = true) GoalComparator comparator,
            @Schema(required = true, examples = "55") BigDecimal value,
            @Nullable BigDecimal upper,
            @Schema(required = true, examples = "PERCENT") String unit) {}

    /**
     * Which items; null or empty means any.
     *
     * @param from due on that day or later
     * @param to due on that day or earlier
     * @param programme code or id
     * @param department the leading one, code or id
     */
    public record Filter(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Set<Kind> kinds,
            @Nullable String programme,
            @Nullable String department) {

        /** No narrowing at all. */
        public static final Filter ALL = new Filter(null, null, Set.of(), null, null);
    }
}
