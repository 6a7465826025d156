package org.yaodian.workplan.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.reporting.DueReport;
import org.yaodian.workplan.reporting.DueTaskReport;
import org.yaodian.workplan.reporting.DueTaskReports;
import org.yaodian.workplan.reporting.ProgressReportSummary;
import org.yaodian.workplan.reporting.TaskReporter;
import org.yaodian.workplan.shared.time.Period;
import org.yaodian.workplan.target.ObservationStatus;
import org.yaodian.workplan.target.ReportDuties;
import org.yaodian.workplan.target.ReportStanding;
import org.yaodian.workplan.task.TaskSummary;

@ApplicationScoped
class DueTaskReportService implements DueTaskReports {
    private static final Comparator<DueTaskReport> MOST_URGENT_FIRST = Comparator.comparing(DueTaskReport::state)
            .thenComparing(DueTaskReport::dueOn)
            .thenComparing(report -> report.task().code());

    private final TaskReportDuties duties;
    private final ReporterChoice choice;
    private final ProgressPolicy policy;
    private final ProgressReportRepository reports;

    DueTaskReportService(
            TaskReportDuties duties, ReporterChoice choice, ProgressPolicy policy, ProgressReportRepository reports) {
        this.duties = duties;
        this.choice = choice;
        this.policy = policy;
        this.reports = reports;
    }

    @Override
    @Transactional
    public List<DueTaskReport> of(PlanSummary plan, TaskReporter reporter, LocalDate asOf) {
        List<TaskSummary> asked = duties.of(plan, reporter);
        return owed(asked, asked.isEmpty() ? List.of() : summaries(reports.standing(ids(asked), reporter)), asOf);
    }

    @Override
    @Transactional
    public Map<TaskReporter, List<DueTaskReport>> ofAll(PlanSummary plan, LocalDate asOf) {
        Map<TaskReporter, List<TaskSummary>> all = duties.all(plan, asOf);
        List<TaskSummary> asked =
                all.values().stream().flatMap(List::stream).distinct().toList();
        List<ProgressReportSummary> said = asked.isEmpty() ? List.of() : summaries(reports.standing(ids(asked)));
        Map<TaskReporter, List<DueTaskReport>> owed = new LinkedHashMap<>();
        all.forEach((reporter, own) -> owed.put(
                reporter, owed(own, said.stream().filter(reporter::said).toList(), asOf)));
        return owed;
    }

    @Override
    @Transactional
    public TaskReporter asked(PlanSummary plan, @Nullable String orgUnit, @Nullable String department) {
        return choice.of(plan, orgUnit, department);
    }

    @Override
    @Transactional
    public boolean mayReport(TaskReporter reporter) {
        return policy.mayState(reporter.unit().id(), reporter.departmentId());
    }

    private static List<UUID> ids(List<TaskSummary> tasks) {
        return tasks.stream().map(TaskSummary::id).toList();
    }

    private static List<ProgressReportSummary> summaries(List<ProgressReport> found) {
        return found.stream().map(ProgressReport::summary).toList();
    }

    private static List<DueTaskReport> owed(List<TaskSummary> asked, List<ProgressReportSummary> said, LocalDate asOf) {
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
