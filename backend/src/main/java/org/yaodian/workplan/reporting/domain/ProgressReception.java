package org.yaodian.workplan.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.organisation.DepartmentSummary;
import org.yaodian.workplan.organisation.Departments;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanStatus;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.reporting.ProgressReportSpec;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.Violations;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.shared.time.Period;
import org.yaodian.workplan.task.Assignments;
import org.yaodian.workplan.task.TaskSummary;

/** The door that every report in words comes through: looks up what it names and checks it. */
@ApplicationScoped
class ProgressReception {
    private final Plans plans;
    private final Departments departments;
    private final Assignments assignments;
    private final ProgressPolicy policy;
    private final Scope scope;
    private final BusinessClock clock;

    ProgressReception(
            Plans plans,
            Departments departments,
            Assignments assignments,
            ProgressPolicy policy,
            Scope scope,
            BusinessClock clock) {
        this.plans = plans;
        this.departments = departments;
        this.assignments = assignments;
        this.policy = policy;
        this.scope = scope;
        this.clock = clock;
    }

    /** Who reports: a unit, or a department of that unit. */
    private record Reporter(OrgUnitSummary unit, @Nullable DepartmentSummary department) {
        @Nullable
        UUID departmentId() {
            return department == null ? null : department.id();
        }
    }

    ProgressReport.Line receive(TaskSummary task, ProgressReportSpec spec) {
        PlanSummary plan = plans.get(task.planId()).requireOpen();
        Reporter reporter = reporter(spec);
        policy.requireState(reporter.unit().id(), reporter.departmentId());
        if (plan.status() != PlanStatus.ACTIVE) {
            throw Problem.conflict("plan.not-active", plan.code());
        }
        Violations violations = new Violations();
        checkConcern(task, reporter, violations);
        Period period = period(spec.period(), task, plan, violations);
        violations.refuse();
        return new ProgressReport.Line(
                task.id(), reporter.unit().id(), reporter.departmentId(), Objects.requireNonNull(period));
    }

    private Reporter reporter(ProgressReportSpec spec) {
        if (spec.orgUnit() != null && spec.department() != null) {
            throw Problem.invalid("/department", "progress-report.one-reporter");
        }
        if (spec.orgUnit() != null) {
            return new Reporter(scope.writing(spec.orgUnit(), "/orgUnit"), null);
        }
        DepartmentSummary department = department(spec.department());
        if (department != null) {
            return new Reporter(scope.tree().get(department.orgUnitId()), department);
        }
        UUID own = scope.caller().boundTo();
        if (own == null) {
            throw Problem.invalid("/orgUnit", "progress-report.reporter-required");
        }
        return new Reporter(scope.tree().get(own), null);
    }

    /** The one named, else the caller's own; null for one without a department. */
    private @Nullable DepartmentSummary department(@Nullable String named) {
        return named == null
                ? policy.ownDepartment().orElse(null)
                : departments
                        .find(named)
                        .orElseThrow(() -> Problem.invalid("/department", "department.unknown", named));
    }

    private void checkConcern(TaskSummary task, Reporter reporter, Violations violations) {
        DepartmentSummary department = reporter.department();
        if (department == null) {
            violations.addIf(
                    !assignments.isAssigned(task.id(), reporter.unit().id()),
                    "/orgUnit",
                    "progress-report.not-assigned",
                    task.code(),
                    reporter.unit().code());
        } else {
            violations.addIf(
                    !task.isWorkOf(department.id()),
                    "/department",
                    "progress-report.not-its-work",
                    task.code(),
                    department.code());
        }
    }

    private @Nullable Period period(String code, TaskSummary task, PlanSummary plan, Violations violations) {
        Period period = Period.parse(code).orElse(null);
        if (period == null) {
            violations.add("/period", "period.malformed", code);
            return null;
        }
        LocalDate today = clock.today();
        boolean overlaps =
                !period.start().isAfter(plan.endDate()) && !period.end().isBefore(plan.startDate());
        task.reportingCycle()
                .frequency()
                .filter(frequency -> frequency != period.frequency())
                .ifPresent(frequency -> violations.add(
                        "/period", "progress-report.wrong-cycle", code, Period.containing(period.start(), frequency)));
        violations
                .addIf(!overlaps, "/period", "period.outside-plan", code, plan.startDate(), plan.endDate())
                .addIf(period.start().isAfter(today), "/period", "period.not-begun", code);
        return period;
    }
}
