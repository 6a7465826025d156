package org.yaodian.workplan.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.organisation.Departments;
import org.yaodian.workplan.reporting.ProgressReportSummary;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.target.ReviewKind;
import org.yaodian.workplan.target.ReviewSource;
import org.yaodian.workplan.target.WaitingReport;
import org.yaodian.workplan.task.TaskSummary;
import org.yaodian.workplan.task.Tasks;

/** Puts reports in words into the review queue. */
@ApplicationScoped
class ProgressReviewSource implements ReviewSource {
    private final ProgressSearch search;
    private final ProgressReportRepository reports;
    private final EvidenceRepository evidence;
    private final ProgressPolicy policy;
    private final Tasks tasks;
    private final Departments departments;
    private final Scope scope;

    ProgressReviewSource(
            ProgressSearch search,
            ProgressReportRepository reports,
            EvidenceRepository evidence,
            ProgressPolicy policy,
            Tasks tasks,
            Departments departments,
            Scope scope) {
        this.search = search;
        this.reports = reports;
        this.evidence = evidence;
        this.policy = policy;
        this.tasks = tasks;
        this.departments = departments;
        this.scope = scope;
    }

    @Override
    public ReviewKind kind() {
        return ReviewKind.PROGRESS_REPORT;
    }

    @Override
    @Transactional
    public Page<WaitingReport> waiting(Filter filter, PageQuery query) {
        return search.waiting(filter, query).mapAll(this::all);
    }

    private List<WaitingReport> all(List<ProgressReport> found) {
        Map<UUID, TaskSummary> named = tasks.byIds(
                found.stream().map(ProgressReport::taskId).distinct().toList());
        Map<UUID, Integer> counted =
                evidence.counts(found.stream().map(ProgressReport::id).toList());
        return found.stream()
                .map(report -> waiting(
                        report,
                        Objects.requireNonNull(named.get(report.taskId())),
                        counted.getOrDefault(report.id(), 0)))
                .toList();
    }

    private WaitingReport waiting(ProgressReport report, TaskSummary task, int pieces) {
        ProgressReportSummary summary = report.summary();
        UUID department = summary.departmentId();
        return new WaitingReport(
                summary.id(),
                summary.revision(),
                task.reference(),
                scope.tree().get(summary.orgUnitId()).reference(),
                department == null ? null : departments.get(department).reference(),
                summary.period().code(),
                summary.words(),
                summary.progress(),
                summary.life().version(),
                summary.life().correctionReason(),
                summary.life().waitsSince(),
                summary.life().submittedBy(),
                earlier(report),
                pieces,
                policy.permissions(summary));
    }

    private WaitingReport.@Nullable Earlier earlier(ProgressReport report) {
        return reports.before(report.line())
                .map(ProgressReport::summary)
                .map(before -> new WaitingReport.Earlier(before.period().code(), before.words(), before.progress()))
                .orElse(null);
    }
}
