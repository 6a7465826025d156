package org.yaodian.workplan.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.PlanSummary;

/** Tells on which tasks a unit or a department owes words. */
public interface DueTaskReports {

    /**
     * The tasks with a reporting cycle that are handed down to the unit itself, or that the department leads, for each period begun
     * by that day of which it has neither submitted a report nor has one counting: most urgent first.
     */
    List<DueTaskReport> of(PlanSummary plan, TaskReporter reporter, LocalDate asOf);

    /** The same of all who owe something on that day; as many statements as for one. */
    Map<TaskReporter, List<DueTaskReport>> ofAll(PlanSummary plan, LocalDate asOf);

    /**
     * Whose duties the caller asks for: the unit or department named by code or id, else the department that the caller works for,
     * else the own unit. What is outside the caller's subtree is as if not there.
     */
    TaskReporter asked(PlanSummary plan, @Nullable String orgUnit, @Nullable String department);

    /** Whether the caller may report for it. */
    boolean mayReport(TaskReporter reporter);
}
