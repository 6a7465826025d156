package org.yaodian.workplan.reminder.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.reminder.Matter;
import org.yaodian.workplan.reminder.ReminderKind;
import org.yaodian.workplan.reporting.DueTaskReport;
import org.yaodian.workplan.reporting.DueTaskReports;
import org.yaodian.workplan.reporting.TaskReporter;

/** Words on tasks that units and departments have not reported. */
@ApplicationScoped
class OwingProgress {
    private final DueTaskReports due;

    OwingProgress(DueTaskReports due) {
        this.due = due;
    }

    List<Owing> of(PlanSummary plan, DeskRules desks, Span span) {
        return due.ofAll(plan, span.last()).entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .filter(report -> span.isNear(report.dueOn()))
                        .map(report -> owing(plan, desks, each.getKey(), report)))
                .toList();
    }

    private static Owing owing(PlanSummary plan, DeskRules desks, TaskReporter reporter, DueTaskReport report) {
        UUID unit = reporter.unit().id();
        UUID department = reporter.departmentId();
        Matter matter = new Matter(
                ReminderKind.PROGRESS,
                plan.id(),
                report.task().id(),
                report.task().code(),
                report.task().title(),
                report.period(),
                department == null ? unit : null);
        return new Owing(
                matter, report.dueOn(), department == null ? desks.ofUnit(unit) : desks.ofDepartment(unit, department));
    }
}
