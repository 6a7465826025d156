package org.yaodian.workplan.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.plan.PlanStatus;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.reporting.ProgressCorrectionSpec;
import org.yaodian.workplan.reporting.ProgressReportSpec;
import org.yaodian.workplan.reporting.ProgressReportSummary;
import org.yaodian.workplan.reporting.ProgressReports;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.Violations;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.shared.usage.Usages;
import org.yaodian.workplan.target.ObservationStatus;
import org.yaodian.workplan.task.TaskSummary;
import org.yaodian.workplan.task.Tasks;

@ApplicationScoped
class ProgressReportService implements ProgressReports {
    private final ProgressReportRepository reports;
    private final ProgressSearch search;
    private final ProgressReception reception;
    private final ProgressPolicy policy;
    private final ProgressApproval approval;
    private final Tasks tasks;
    private final Plans plans;
    private final Usages usages;
    private final Scope scope;
    private final BusinessClock clock;

    ProgressReportService(
            ProgressReportRepository reports,
            ProgressSearch search,
            ProgressReception reception,
            ProgressPolicy policy,
            ProgressApproval approval,
            Tasks tasks,
            Plans plans,
            Usages usages,
            Scope scope,
            BusinessClock clock) {
        this.reports = reports;
        this.search = search;
        this.reception = reception;
        this.policy = policy;
        this.approval = approval;
        this.tasks = tasks;
        this.plans = plans;
        this.usages = usages;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Page<ProgressReportSummary> list(UUID taskId, Filter filter, PageQuery query) {
        return search.all(taskId, filter, query).map(ProgressReport::summary);
    }

    @Override
    @Transactional
    public ProgressReportSummary get(UUID id) {
        return search.get(id).summary();
    }

    @Override
    @Transactional
    public ProgressReportSummary create(UUID taskId, ProgressReportSpec spec) {
        ProgressReport.Line line = reception.receive(tasks.get(taskId), spec);
        refuseExisting(line);
        ProgressReport report = ProgressReport.draft(line, 1, clock.now());
        report.state(spec.words(), spec.progress());
        advance(report, spec.status());
        reports.persistAndFlush(report);
        return report.summary();
    }

    private void refuseExisting(ProgressReport.Line line) {
        reports.versions(line).stream()
                .filter(found -> !found.isSuperseded())
                .findFirst()
                .ifPresent(found -> {
                    String state = found.status().isOpen() ? "open" : "approved";
                    throw Problem.duplicate("/period", "progress-report.exists-" + state, line.period(), found.id());
                });
    }

    /** Takes a new or changed report to the status it was sent with: submitted unless it says otherwise. */
    private void advance(ProgressReport report, @Nullable ObservationStatus wanted) {
        ObservationStatus status = wanted == null ? ObservationStatus.SUBMITTED : wanted;
        if (status == ObservationStatus.SUBMITTED) {
            report.submit(scope.caller().name(), clock.now());
        } else if (status != report.status()) {
            throw Problem.invalid("/status", "progress-report.status");
        }
    }

    @Override
    @Transactional
    public ProgressReportSummary replace(UUID id, ProgressReportSpec spec, Precondition precondition) {
        ProgressReport report = search.get(id);
        precondition.check(report);
        ProgressReport.Line line = reception.receive(search.openTask(report), spec);
        report.requireOpen();
        new Violations()
                .addIf(!line.orgUnitId().equals(report.orgUnitId()), "/orgUnit", "progress-report.fixed")
                .addIf(!line.period().equals(report.line().period()), "/period", "progress-report.fixed")
                .addIf(!line.equals(report.line()), "/department", "progress-report.fixed")
                .refuse();
        report.state(spec.words(), spec.progress());
        advance(report, spec.status());
        reports.flush();
        return report.summary();
    }

    @Override
    @Transactional
    public void delete(UUID id, Precondition precondition) {
        ProgressReport report = stated(id, precondition);
        report.requireOpen();
        usages.refuseIfUsed("progress-reports", id);
        reports.delete(report);
    }

    @Override
    @Transactional
    public ProgressReportSummary submit(UUID id, Precondition precondition) {
        ProgressReport report = stated(id, precondition);
        if (report.status() == ObservationStatus.SUBMITTED) {
            throw Problem.conflict("progress-report.already-submitted");
        }
        report.submit(scope.caller().name(), clock.now());
        reports.flush();
        return report.summary();
    }

    /** A report of an open plan whose reporter the caller may speak for. */
    private ProgressReport stated(UUID id, Precondition precondition) {
        ProgressReport report = search.get(id);
        precondition.check(report);
        search.openTask(report);
        policy.requireState(report.orgUnitId(), report.line().departmentId());
        return report;
    }

    @Override
    @Transactional
    public ProgressReportSummary approve(UUID id, Precondition precondition) {
        ProgressReport report = reviewed(id, precondition);
        approval.approve(report);
        return report.summary();
    }

    @Override
    @Transactional
    public ProgressReportSummary giveBack(UUID id, String reason, List<String> fields, Precondition precondition) {
        ProgressReport report = reviewed(id, precondition);
        report.giveBack(scope.caller().name(), clock.now(), reason, fields);
        reports.flush();
        return report.summary();
    }

    /** A report of an open plan that the caller may review. */
    private ProgressReport reviewed(UUID id, Precondition precondition) {
        ProgressReport report = search.get(id);
        precondition.check(report);
        search.openTask(report);
        policy.requireReview(report.summary());
        return report;
    }

    @Override
    @Transactional
    public ProgressReportSummary correct(UUID id, ProgressCorrectionSpec spec) {
        ProgressReport approved = stated(id, Precondition.NONE);
        if (!approved.life().isCurrent()) {
            throw Problem.conflict("progress-report.not-current");
        }
        ProgressReport newest = reports.versions(approved.line()).getFirst();
        if (newest.status().isOpen()) {
            throw Problem.conflict("progress-report.correction-waits", newest.id());
        }
        ProgressReport correction = ProgressReport.draft(approved.line(), newest.version() + 1, clock.now());
        correction.state(spec.words(), spec.progress());
        correction.explainCorrection(spec.reason());
        correction.submit(scope.caller().name(), clock.now());
        reports.persistAndFlush(correction);
        return correction.summary();
    }

    @Override
    @Transactional
    public List<String> permissions(ProgressReportSummary report) {
        return isOpen(tasks.get(report.taskId())) ? policy.permissions(report) : List.of();
    }

    private boolean isOpen(TaskSummary task) {
        return plans.get(task.planId()).status() != PlanStatus.CLOSED;
    }
}
