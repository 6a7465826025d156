package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.UUID;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.Violations;
import org.yaodian.workplan.task.TaskSummary;

/** The targets of a task weigh something together: otherwise their mean, and the task's progress, would be nothing. */
@ApplicationScoped
class TargetWeights {
    private final TargetRepository targets;

    TargetWeights(TargetRepository targets) {
        this.targets = targets;
    }

    /** Notes it when the task's targets would weigh nothing with that weight of this one. */
    void check(Target target, TaskSummary task, BigDecimal weight, Violations violations) {
        boolean nothing = weight.signum() == 0
                && targets.weightOfOthers(task.id(), target.id())
                        .filter(others -> others.signum() > 0)
                        .isEmpty();
        violations.addIf(nothing, "/weight", "target.weights-sum-to-nothing", task.code());
    }

    /** Whether the task would be left with targets that weigh nothing if this one went. */
    private boolean leavesNothing(UUID taskId, UUID target) {
        return targets.weightOfOthers(taskId, target)
                .filter(others -> others.signum() == 0)
                .isPresent();
    }

    /** Refuses to move a target away from the others of its task when those weigh nothing. */
    void checkMove(Target target, UUID to, Violations violations) {
        boolean moves = !target.taskId().equals(to);
        violations.addIf(moves && leavesNothing(target.taskId(), target.id()), "/task", "target.weights-left-nothing");
    }

    /** The same for one that is deleted. */
    void requireWeightWithout(Target target) {
        if (leavesNothing(target.taskId(), target.id())) {
            throw Problem.conflict("target.weights-left-nothing");
        }
    }
}
