package org.yaodian.workplan.years.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.DepartmentSummary;
import org.yaodian.workplan.organisation.Departments;
import org.yaodian.workplan.plan.Reason;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.task.TaskSummary;
import org.yaodian.workplan.years.CommitmentKind;
import org.yaodian.workplan.years.CommitmentPart;
import org.yaodian.workplan.years.LeftBehind;

/** Which departments go on leading and supporting a task that is carried over: those that are there and work for its body. */
@ApplicationScoped
class DepartmentCarrying {
    private final Departments departments;
    private final RemainingUnits units;

    DepartmentCarrying(Departments departments, RemainingUnits units) {
        this.departments = departments;
        this.units = units;
    }

    /** The id of the lead department; null when none leads the task any more. */
    @Nullable
    String lead(Carriage carriage, TaskSummary before) {
        return Stream.ofNullable(before.leadDepartmentId())
                .filter(id -> goesOn(carriage, before, id, CommitmentPart.LEAD_DEPARTMENT))
                .map(UUID::toString)
                .findFirst()
                .orElse(null);
    }

    /** The ids of the supporting departments, in their order. */
    List<String> supporters(Carriage carriage, TaskSummary before) {
        return before.supportDepartmentIds().stream()
                .filter(id -> goesOn(carriage, before, id, CommitmentPart.SUPPORT_DEPARTMENT))
                .map(UUID::toString)
                .toList();
    }

    private boolean goesOn(Carriage carriage, TaskSummary before, UUID id, CommitmentPart part) {
        DepartmentSummary found = departments.byIds(List.of(id)).get(id);
        UUID body = carriage.years().plan().orgUnitId();
        if (found != null && units.tree().areInLine(found.orgUnitId(), body)) {
            return true;
        }
        Reference name = found == null ? new Reference(id, "", "") : found.reference();
        Reason reason = Reason.of(found == null ? "years.department-gone" : "years.department-elsewhere");
        carriage.stayedBehind(
                new LeftBehind(CommitmentKind.TASK, before.reference(), part, name, null, List.of(reason)));
        return false;
    }
}
