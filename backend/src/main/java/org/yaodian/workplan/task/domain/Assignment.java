package org.yaodian.workplan.task.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.persistence.Aggregate;
import org.yaodian.workplan.task.AssignmentSpec;
import org.yaodian.workplan.task.AssignmentSummary;

/** A task handed down to one org unit. */
@Entity
@Table(name = "assignment")
class Assignment extends Aggregate {
    private UUID taskId = new UUID(0, 0);
    private UUID orgUnitId = new UUID(0, 0);
    private @Nullable String owner;
    private LocalDate dueDate = LocalDate.EPOCH;
    private BigDecimal progress = BigDecimal.ZERO;
    private @Nullable String note;

    /** Begins an assignment of a task; it never moves to another. */
    static Assignment of(UUID taskId) {
        Assignment assignment = new Assignment();
        assignment.taskId = taskId;
        return assignment;
    }

    void restate(AssignmentSpec spec, UUID orgUnit, LocalDate due) {
        orgUnitId = orgUnit;
        owner = spec.owner();
        dueDate = due;
        progress = spec.progressOrNone().setScale(4, RoundingMode.HALF_UP);
        note = spec.note();
    }

    AssignmentSummary summary() {
        return new AssignmentSummary(id(), revision(), taskId, orgUnitId, owner, dueDate, progress, note);
    }

    UUID taskId() {
        return taskId;
    }

    UUID orgUnitId() {
        return orgUnitId;
    }

    LocalDate dueDate() {
        return dueDate;
    }

    BigDecimal progress() {
        return progress;
    }
}
