package org.yaodian.workplan.supervision.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.milestone.MilestoneSummary;
import org.yaodian.workplan.milestone.Milestones;
import org.yaodian.workplan.organisation.DepartmentSummary;
import org.yaodian.workplan.organisation.Departments;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanDays;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.Violations;
import org.yaodian.workplan.supervision.Party;
import org.yaodian.workplan.supervision.ResponsibilityKind;
import org.yaodian.workplan.supervision.ResponsibilitySpec;
import org.yaodian.workplan.supervision.SupervisionOrderSpec;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.Targets;
import org.yaodian.workplan.task.Tasks;

/** Checks what an order's spec says against its plan and resolves what it names; all that is wrong is told at once. */
@ApplicationScoped
class OrderReferences {
    private final Tasks tasks;
    private final Targets targets;
    private final Milestones milestones;
    private final Departments departments;
    private final PlanDays days;
    private final Scope scope;

    OrderReferences(
            Tasks tasks, Targets targets, Milestones milestones, Departments departments, PlanDays days, Scope scope) {
        this.tasks = tasks;
        this.targets = targets;
        this.milestones = milestones;
        this.departments = departments;
        this.days = days;
        this.scope = scope;
    }

    Place resolve(SupervisionOrderSpec spec, PlanSummary plan) {
        days.written(spec.deadline(), "/deadline", plan);
        Violations violations = new Violations();
        List<Party> addressees = addressees(spec.responsibilities(), plan, violations);
        long subjects = Stream.of(spec.task(), spec.target(), spec.milestone())
                .filter(java.util.Objects::nonNull)
                .count();
        violations.addIf(subjects > 1, "/task", "supervision.one-subject").refuse();
        return subject(spec, plan, addressees);
    }

    private Place subject(SupervisionOrderSpec spec, PlanSummary plan, List<Party> addressees) {
        if (spec.target() != null) {
            TargetSummary target = target(spec.target(), plan);
            return new Place(target.taskId(), target.id(), null, addressees);
        }
        if (spec.milestone() != null) {
            MilestoneSummary milestone = milestone(spec.milestone(), plan);
            return new Place(milestone.taskId(), null, milestone.id(), addressees);
        }
        UUID task = spec.task() == null
                ? null
                : tasks.writing(plan.id(), spec.task(), "/task").id();
        return new Place(task, null, null, addressees);
    }

    private TargetSummary target(String named, PlanSummary plan) {
        return targets.find(plan.code(), named)
                .filter(found -> found.planId().equals(plan.id()))
                .orElseThrow(() -> Problem.invalid("/target", "target.unknown", named));
    }

    private MilestoneSummary milestone(String named, PlanSummary plan) {
        return milestones
                .find(plan.id(), named)
                .orElseThrow(() -> Problem.invalid("/milestone", "milestone.unknown", named));
    }

    private List<Party> addressees(List<ResponsibilitySpec> specs, PlanSummary plan, Violations violations) {
        long leads = specs.stream()
                .filter(spec -> spec.kind() == ResponsibilityKind.LEAD)
                .count();
        violations.addIf(leads != 1, "/responsibilities", "supervision.one-lead", leads);
        List<Party> found = new ArrayList<>();
        for (int i = 0; i < specs.size(); i++) {
            String pointer = "/responsibilities/" + i;
            Party addressee = addressee(specs.get(i), pointer, plan, violations);
            if (addressee != null && found.stream().anyMatch(addressee::isSame)) {
                violations.add(pointer, "supervision.addressee-twice");
            } else if (addressee != null) {
                found.add(addressee);
            }
        }
        return found;
    }

    private @Nullable Party addressee(
            ResponsibilitySpec spec, String pointer, PlanSummary plan, Violations violations) {
        if ((spec.orgUnit() == null) == (spec.department() == null)) {
            violations.add(pointer, "supervision.unit-or-department");
            return null;
        }
        return spec.department() == null
                ? unit(spec, String.valueOf(spec.orgUnit()), pointer + "/orgUnit", plan, violations)
                : department(spec, spec.department(), pointer + "/department", plan, violations);
    }

    private @Nullable Party unit(
            ResponsibilitySpec spec, String named, String pointer, PlanSummary plan, Violations violations) {
        Optional<OrgUnitSummary> unit = scope.tree().find(named);
        if (unit.isEmpty()) {
            violations.add(pointer, "org-unit.unknown", named);
            return null;
        }
        UUID id = unit.get().id();
        violations.addIf(!scope.tree().isWithin(id, plan.orgUnitId()), pointer, "supervision.unit-elsewhere", named);
        return new Party(spec.kind(), id, null);
    }

    private @Nullable Party department(
            ResponsibilitySpec spec, String named, String pointer, PlanSummary plan, Violations violations) {
        Optional<DepartmentSummary> department = departments.find(named);
        if (department.isEmpty()) {
            violations.add(pointer, "department.unknown", named);
            return null;
        }
        UUID unit = department.get().orgUnitId();
        violations.addIf(!scope.tree().isWithin(unit, plan.orgUnitId()), pointer, "supervision.unit-elsewhere", named);
        return new Party(spec.kind(), unit, department.get().id());
    }
}
