package org.yaodian.workplan.years.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.yaodian.workplan.plan.Reason;
import org.yaodian.workplan.task.AssignmentSpec;
import org.yaodian.workplan.task.AssignmentSummary;
import org.yaodian.workplan.task.Assignments;
import org.yaodian.workplan.task.TaskSummary;
import org.yaodian.workplan.years.CommitmentKind;
import org.yaodian.workplan.years.CommitmentPart;
import org.yaodian.workplan.years.LeftBehind;

/** Hands a task that was carried over down to those who had it and are not done with it, as far as they have come. */
@ApplicationScoped
class AssignmentCarrying {
    private final Assignments assignments;
    private final RemainingUnits units;

    AssignmentCarrying(Assignments assignments, RemainingUnits units) {
        this.assignments = assignments;
        this.units = units;
    }

    void carry(Carriage carriage, TaskSummary before, TaskSummary after) {
        for (AssignmentSummary assignment : assignments.ofTask(before.id())) {
            List<Reason> reasons = objections(carriage.years(), assignment);
            if (reasons.isEmpty()) {
                assignments.create(after.id(), spec(carriage.years(), assignment));
                carriage.cameAlong();
            } else {
                carriage.stayedBehind(new LeftBehind(
                        CommitmentKind.TASK,
                        before.reference(),
                        CommitmentPart.ASSIGNMENT,
                        units.name(assignment.orgUnitId()),
                        null,
                        reasons));
            }
        }
    }

    private static AssignmentSpec spec(Years years, AssignmentSummary before) {
        return new AssignmentSpec(
                before.orgUnitId().toString(),
                before.owner(),
                years.moved(before.dueDate()),
                before.progress(),
                before.note());
    }

    private List<Reason> objections(Years years, AssignmentSummary assignment) {
        List<Reason> ofUnit =
                units.objection(assignment.orgUnitId(), years).stream().toList();
        boolean done = assignment.progress().compareTo(BigDecimal.ONE) >= 0;
        return ofUnit.isEmpty() && done ? List.of(Reason.of("years.assignment-finished")) : ofUnit;
    }
}
