package org.yaodian.workplan.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.reporting.DueReport;
import org.yaodian.workplan.reporting.DueTaskReport;
import org.yaodian.workplan.reporting.DueTaskReports;
import org.yaodian.workplan.reporting.ProgressReportSummary;
import org.yaodian.workplan.shared.time.Period;
import org.yaodian.workplan.target.ObservationStatus;
import org.yaodian.workplan.target.ReportDuties;
import org.yaodian.workplan.target.ReportStanding;
import org.yaodian.workplan.task.Assignments;
import org.yaodian.workplan.task.TaskSummary;
import org.yaodian.workplan.task.Tasks;

@ApplicationScoped
class DueTaskReportService implements DueTaskReports {
    private static final Comparator<DueTaskReport> MOST_URGENT_FIRST = Comparator.comparing(DueTaskReport::state)
            .thenComparing(DueTaskReport::dueOn)
            .thenComparing(report -> report.task().code());

    private final Tasks tasks;
    private final Assignments assignments;
    private final ProgressReportRepository reports;

    DueTaskReportService(Tasks tasks, Assignments assignments, ProgressReportRepository reports) {
        this.tasks = tasks;
        this.assignments = assignments;
        this.reports = reports;
    }

    @Override
    @Transactional
    public List<DueTaskReport> of(PlanSummary plan, OrgUnitSummary unit, LocalDate asOf) {
        Collection<UUID> assigned = assignments.tasksOf(plan.id(), unit.id());
        List<TaskSummary> asked = tasks.ofPlan(plan.id()).stream()
                .filter(task -> assigned.contains(task.id()))
                .filter(task -> task.reportingCycle().frequency().isPresent())
                .toList();
        List<ProgressReportSummary> said = asked.isEmpty()
                ? List.of()
                : reports.standing(asked.stream().map(TaskSummary::id).toList(), unit.id()).stream()
                        .map(ProgressReport::summary)
                        .toList();
        return asked.stream()
                .flatMap(task -> owed(task, said, asOf))
                .sorted(MOST_URGENT_FIRST)
                .toList();
    }

    private static Stream<DueTaskReport> owed(TaskSummary task, List<ProgressReportSummary> all, LocalDate asOf) {
        List<ProgressReportSummary> said =
                all.stream().filter(report -> report.taskId().equals(task.id())).toList();
        LocalDate last = asOf.isAfter(task.dueDate()) ? task.dueDate() : asOf;
        return task.reportingCycle().frequency().stream()
                .flatMap(frequency -> Period.between(task.startDate(), last, frequency).stream())
                .filter(period -> isOwed(period, said))
                .map(period -> due(task, period, said, asOf));
    }

    private static Stream<ProgressReportSummary> open(Period period, List<ProgressReportSummary> said) {
        return said.stream()
                .filter(report -> report.period().equals(period))
                .filter(report -> report.life().status().isOpen());
    }

    private static boolean isOwed(Period period, List<ProgressReportSummary> said) {
        boolean counts = said.stream()
                .anyMatch(report ->
                        report.period().equals(period) && report.life().isCurrent());
        @Nullable
        ObservationStatus begun = open(period, said)
                .findFirst()
                .map(report -> report.life().status())
                .orElse(null);
        return new ReportStanding(counts, begun).isOwed();
    }

    private static boolean wentBack(ProgressReportSummary report) {
        return report.life().status() == ObservationStatus.RETURNED;
    }

    private static DueTaskReport due(
            TaskSummary task, Period period, List<ProgressReportSummary> said, LocalDate asOf) {
        ProgressReportSummary begun = open(period, said).findFirst().orElse(null);
        ProgressReportSummary previous = said.stream()
                .filter(report -> report.life().isCurrent())
                .filter(report -> report.period().start().isBefore(period.start()))
                .max(Comparator.comparing(report -> report.period().start()))
                .orElse(null);
        return new DueTaskReport(
                task,
                period,
                ReportDuties.dueOn(period),
                DueReport.State.of(period, begun != null && wentBack(begun), asOf),
                begun,
                previous);
    }
}
