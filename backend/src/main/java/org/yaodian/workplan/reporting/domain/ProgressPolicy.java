package org.yaodian.workplan.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Caller;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.organisation.DepartmentSummary;
import org.yaodian.workplan.organisation.Departments;
import org.yaodian.workplan.reporting.ProgressReportSummary;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.task.ReportAuthority;

/**
 * Who may report on a task in words and who may review it, by {@link ReportAuthority}: an org unit that it is handed down to, or
 * a department that leads or supports it. Nobody reviews what she reported herself, whatever her role.
 */
@ApplicationScoped
class ProgressPolicy {
    private final Scope scope;
    private final ReportAuthority authority;
    private final Departments departments;

    ProgressPolicy(Scope scope, ReportAuthority authority, Departments departments) {
        this.scope = scope;
        this.authority = authority;
        this.departments = departments;
    }

    /** Whether the caller may speak for the unit, or for the department where one is given. */
    boolean mayState(UUID orgUnitId, @Nullable UUID departmentId) {
        if (departmentId == null) {
            return authority.mayReport(orgUnitId);
        }
        Caller caller = scope.caller();
        return caller.may(Capability.LEAD)
                && (caller.isUnbounded()
                        || ownDepartment()
                                .filter(own -> own.id().equals(departmentId))
                                .isPresent());
    }

    void requireState(UUID orgUnitId, @Nullable UUID departmentId) {
        if (!mayState(orgUnitId, departmentId)) {
            throw Problem.forbidden(
                    "progress-report.not-own", scope.tree().get(orgUnitId).code());
        }
    }

    Optional<DepartmentSummary> ownDepartment() {
        return Optional.ofNullable(scope.caller().department()).flatMap(departments::find);
    }

    /** Throws unless the caller may approve or return this report. */
    void requireReview(ProgressReportSummary report) {
        refusesReview(report).ifPresent(code -> {
            throw Problem.forbidden(code, scope.tree().get(report.orgUnitId()).code());
        });
    }

    /** Why the caller may not approve or return this report; empty when nothing is against it. */
    Optional<String> refusesReview(ProgressReportSummary report) {
        if (!authority.mayReview(report.taskId(), report.orgUnitId())) {
            return Optional.of("progress-report.not-above");
        }
        return isOwn(report) ? Optional.of("progress-report.own-report") : Optional.empty();
    }

    /** As conditions on a list, those who wait for the caller: like {@link ReportAuthority#reviewable}, and never her own. */
    ReportAuthority.Reviewable reviewable() {
        ReportAuthority.Reviewable like = authority.reviewable();
        return new ReportAuthority.Reviewable(like.notOf(), scope.caller().name(), like.ofTasks());
    }

    private boolean isOwn(ProgressReportSummary report) {
        return Objects.equals(scope.caller().name(), report.life().submittedBy());
    }

    List<String> permissions(ProgressReportSummary report) {
        boolean reviews = authority.mayReview(report.taskId(), report.orgUnitId()) && !isOwn(report);
        return report.life().permissions(mayState(report.orgUnitId(), report.departmentId()), reviews);
    }
}
