package org.yaodian.workplan.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.http.Reference;

/**
 * A plan at one look, for one org unit on one day.
 *
 * @param progress mean progress of the tasks that have one, as a share; null when none has
 * @param timeElapsed share of the plan's days that are gone
 * @param reportedUnits reports there are, over all targets: a unit counts once for each target it has reported
 * @param expectedUnits reports there should be, counted the same way
 * @param overdue what is past its date and not done, the longest overdue first
 * @param upcoming what falls due within 30 days, the next first
 * @param changes what has moved since the day asked for; null when none was
 */
public record Overview(
        PlanSummary plan,
        OrgUnitSummary orgUnit,
        LocalDate asOf,
        @Nullable BigDecimal progress,
        BigDecimal timeElapsed,
        Share whole,
        int reportedUnits,
        int expectedUnits,
        List<Part> programmes,
        List<Part> departments,
        List<DueItem> overdue,
        List<DueItem> upcoming,
        @Nullable Changes changes) {

    /** The lights of some tasks and of what they hold. */
    public record Share(LightCount tasks, LightCount targets, LightCount milestones) {}

    /**
     * A programme, or a department with the tasks it leads.
     *
     * @param ordinal of a programme; 0 for a department
     */
    public record Part(
            Reference reference,
            int ordinal,
            Light light,
            @Nullable BigDecimal progress,
            Share share) {}

    /** What an item with a date is. */
    public enum Kind {
        TARGET,
        MILESTONE
    }

    /** Something with a date. */
    public record DueItem(
            Kind kind,
            UUID id,
            String code,
            String title,
            LocalDate dueDate,
            Light light,
            @Nullable Reference leadDepartment) {}
}
