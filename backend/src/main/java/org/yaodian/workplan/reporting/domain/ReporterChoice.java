package org.yaodian.workplan.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Caller;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.organisation.DepartmentSummary;
import org.yaodian.workplan.organisation.Departments;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.reporting.TaskReporter;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;
import org.yaodian.workplan.shared.security.Capability;

/** Whose duties a caller looks at. */
@ApplicationScoped
class ReporterChoice {
    private final Departments departments;
    private final ProgressPolicy policy;
    private final Scope scope;

    ReporterChoice(Departments departments, ProgressPolicy policy, Scope scope) {
        this.departments = departments;
        this.policy = policy;
        this.scope = scope;
    }

    TaskReporter of(PlanSummary plan, @Nullable String orgUnit, @Nullable String department) {
        if (orgUnit != null && department != null) {
            throw Problem.parameter("department", "progress-report.one-reporter");
        }
        DepartmentSummary chosen = orgUnit == null ? department(department) : null;
        return chosen == null
                ? new TaskReporter(scope.reading(orgUnit, plan.orgUnitId()), null)
                : new TaskReporter(scope.reading(chosen.orgUnitId().toString(), plan.orgUnitId()), chosen);
    }

    private @Nullable DepartmentSummary department(@Nullable String named) {
        if (named != null) {
            return departments
                    .find(named)
                    .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, "not-found", "departments", named));
        }
        Caller caller = scope.caller();
        boolean worksForOne = caller.may(Capability.LEAD) && !caller.isUnbounded();
        return worksForOne ? policy.ownDepartment().orElse(null) : null;
    }
}
