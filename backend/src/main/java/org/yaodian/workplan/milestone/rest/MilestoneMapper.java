package org.yaodian.workplan.milestone.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.milestone.MilestoneSpec;
import org.yaodian.workplan.milestone.MilestoneStanding;
import org.yaodian.workplan.milestone.MilestoneStatus;
import org.yaodian.workplan.milestone.MilestoneSummary;
import org.yaodian.workplan.milestone.Milestones;
import org.yaodian.workplan.plan.PlanStatus;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.plan.ReasonView;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.shared.text.Language;
import org.yaodian.workplan.task.TaskPolicy;
import org.yaodian.workplan.task.TaskSummary;
import org.yaodian.workplan.task.Tasks;

/** Between milestones as stored and milestones as they go over HTTP. */
@ApplicationScoped
class MilestoneMapper {
    private final Milestones milestones;
    private final Plans plans;
    private final Tasks tasks;
    private final TaskPolicy policy;
    private final Scope scope;
    private final Language language;

    MilestoneMapper(
            Milestones milestones, Plans plans, Tasks tasks, TaskPolicy policy, Scope scope, Language language) {
        this.milestones = milestones;
        this.plans = plans;
        this.tasks = tasks;
        this.policy = policy;
        this.scope = scope;
        this.language = language;
    }

    MilestoneView view(MilestoneSummary milestone, LocalDate asOf) {
        return views(List.of(milestone), asOf).getFirst();
    }

    List<MilestoneView> views(List<MilestoneSummary> found, LocalDate asOf) {
        Map<UUID, PlanSummary> plansById = plans.byIds(
                found.stream().map(MilestoneSummary::planId).distinct().toList());
        Map<UUID, TaskSummary> tasksById = tasks.byIds(
                found.stream().map(MilestoneSummary::taskId).distinct().toList());
        return found.stream()
                .map(milestone -> view(
                        milestone,
                        Objects.requireNonNull(plansById.get(milestone.planId())),
                        Objects.requireNonNull(tasksById.get(milestone.taskId())),
                        asOf))
                .toList();
    }

    private MilestoneView view(MilestoneSummary milestone, PlanSummary plan, TaskSummary task, LocalDate asOf) {
        MilestoneStanding standing = milestones.statusOf(milestone, asOf, plan.endDate());
        return new MilestoneView(
                milestone.id(),
                milestone.revision(),
                milestone.code(),
                plan.reference(),
                task.reference(),
                milestone.title(),
                milestone.kind(),
                scope.tree().reference(milestone.orgUnitId()),
                milestone.dueDate(),
                milestone.forecastDate(),
                milestone.completedDate(),
                milestone.warningDays(),
                milestone.status(),
                milestone.statusReason(),
                standing.light(),
                ReasonView.all(standing.reasons(), language),
                plan.status() == PlanStatus.CLOSED ? List.of() : permissions(milestone, task));
    }

    private List<String> permissions(MilestoneSummary milestone, TaskSummary task) {
        List<String> permissions = new ArrayList<>();
        if (scope.may(Capability.PLAN)) {
            permissions.addAll(List.of("update", "delete"));
        }
        if (policy.mayLead(task)) {
            boolean planned = milestone.status() == MilestoneStatus.PLANNED;
            permissions.addAll(planned ? List.of("achieve", "cancel", "miss") : List.of("reopen"));
        }
        return List.copyOf(permissions);
    }

    /** What a merge patch is merged into; the state is not in it, since it changes by verbs only. */
    static MilestoneSpec spec(MilestoneSummary milestone) {
        return new MilestoneSpec(
                milestone.code(),
                milestone.planId().toString(),
                milestone.taskId().toString(),
                milestone.title(),
                milestone.kind(),
                milestone.orgUnitId() == null ? null : milestone.orgUnitId().toString(),
                milestone.dueDate(),
                milestone.forecastDate(),
                milestone.warningDays(),
                null,
                null,
                null);
    }
}
