package org.yaodian.workplan.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.time.Period;
import org.yaodian.workplan.task.TaskSummary;

/**
 * A report in words that a unit owes on a task, or may already give.
 *
 * @param dueOn the last day on which it is not late
 * @param begun the draft or returned report; null when nothing was begun
 * @param previous the unit's last report of an earlier period that counts; null when there is none
 */
public record DueTaskReport(
        TaskSummary task,
        Period period,
        LocalDate dueOn,
        DueReport.State state,
        @Nullable ProgressReportSummary begun,
        @Nullable ProgressReportSummary previous) {}
