package org.yaodian.workplan.years.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.yaodian.workplan.milestone.MilestoneSummary;
import org.yaodian.workplan.milestone.Milestones;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.Targets;
import org.yaodian.workplan.task.TaskSummary;
import org.yaodian.workplan.task.Tasks;
import org.yaodian.workplan.years.CommitmentKind;

/** Finds commitments by what they are called, and what they are called by their ids. */
@ApplicationScoped
class NamedCommitments {
    private final Tasks tasks;
    private final Targets targets;
    private final Milestones milestones;

    NamedCommitments(Tasks tasks, Targets targets, Milestones milestones) {
        this.tasks = tasks;
        this.targets = targets;
        this.milestones = milestones;
    }

    /** References by id. */
    record Names(Map<UUID, Reference> byId) {

        /** The reference to one; with its id alone where the caller may not see it. */
        Reference of(UUID id) {
            return byId.getOrDefault(id, new Reference(id, "", ""));
        }
    }

    /** The id of what a body names at {@code pointer}. */
    UUID writing(CommitmentKind kind, PlanSummary plan, String codeOrId, String pointer) {
        Optional<UUID> found = switch (kind) {
            case TASK -> tasks.find(plan.id(), codeOrId).map(TaskSummary::id);
            case TARGET -> targets.find(plan.id().toString(), codeOrId).map(TargetSummary::id);
            case MILESTONE -> milestones.find(plan.id(), codeOrId).map(MilestoneSummary::id);
        };
        return found.orElseThrow(() -> Problem.invalid(pointer, "years.unknown", codeOrId, plan.code()));
    }

    Names names(Collection<Succession> successions) {
        Map<UUID, Reference> byId = new HashMap<>();
        tasks.byIds(ids(successions, CommitmentKind.TASK)).forEach((id, task) -> byId.put(id, task.reference()));
        targets.byIds(ids(successions, CommitmentKind.TARGET))
                .forEach((id, target) -> byId.put(id, target.reference()));
        milestones
                .byIds(ids(successions, CommitmentKind.MILESTONE))
                .forEach((id, milestone) -> byId.put(id, milestone.reference()));
        return new Names(Map.copyOf(byId));
    }

    private static List<UUID> ids(Collection<Succession> successions, CommitmentKind kind) {
        return successions.stream()
                .filter(each -> each.kind() == kind)
                .flatMap(each -> Stream.of(each.pair().before(), each.pair().after()))
                .distinct()
                .toList();
    }
}
