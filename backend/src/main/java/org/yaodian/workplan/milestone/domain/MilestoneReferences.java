package org.yaodian.workplan.milestone.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.milestone.MilestoneSpec;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.Violations;
import org.yaodian.workplan.task.Tasks;

/** Checks what a milestone's spec says against its plan, resolves what it names, and puts it into the milestone. */
@ApplicationScoped
class MilestoneReferences {
    private final MilestoneRepository milestones;
    private final Tasks tasks;
    private final Scope scope;

    MilestoneReferences(MilestoneRepository milestones, Tasks tasks, Scope scope) {
        this.milestones = milestones;
        this.tasks = tasks;
        this.scope = scope;
    }

    /** A new milestone, in the state that the spec begins it with. */
    void begin(Milestone milestone, MilestoneSpec spec, PlanSummary plan, LocalDate today) {
        InitialState.check(spec, today).refuse();
        put(milestone, spec, plan);
        InitialState.apply(milestone, spec);
    }

    /** A milestone that is there already: a state in the spec must be the one it is in. */
    void restate(Milestone milestone, MilestoneSpec spec, PlanSummary plan) {
        InitialState.checkUnchanged(milestone.summary(), spec).refuse();
        put(milestone, spec, plan);
    }

    private void put(Milestone milestone, MilestoneSpec spec, PlanSummary plan) {
        UUID task = tasks.writing(plan.id(), spec.task(), "/task").id();
        UUID unit = unit(spec.orgUnit());
        new Violations()
                .addIf(
                        !plan.contains(spec.dueDate()),
                        "/dueDate",
                        "task.outside-plan",
                        plan.startDate(),
                        plan.endDate())
                .addIf(
                        unit != null && !scope.tree().isWithin(unit, plan.orgUnitId()),
                        "/orgUnit",
                        "milestone.elsewhere")
                .refuse();
        milestones
                .findByCode(plan.id(), spec.code())
                .filter(other -> !other.isSameAs(milestone))
                .ifPresent(other -> {
                    throw Problem.duplicate("/code", "milestone.code-taken", spec.code());
                });
        milestone.restate(spec, task, unit);
    }

    private @Nullable UUID unit(@Nullable String codeOrId) {
        return codeOrId == null ? null : scope.writing(codeOrId, "/orgUnit").id();
    }
}
