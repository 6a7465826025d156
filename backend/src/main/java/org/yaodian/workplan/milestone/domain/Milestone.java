package org.yaodian.workplan.milestone.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.milestone.MilestoneKind;
import org.yaodian.workplan.milestone.MilestoneSpec;
import org.yaodian.workplan.milestone.MilestoneStatus;
import org.yaodian.workplan.milestone.MilestoneSummary;
import org.yaodian.workplan.shared.persistence.Aggregate;
import org.yaodian.workplan.shared.problem.Problem;

/** A dated deliverable of a task. */
@Entity
@Table(name = "milestone")
class Milestone extends Aggregate {
    private UUID planId = new UUID(0, 0);
    private UUID taskId = new UUID(0, 0);
    private String code = "";
    private String title = "";

    @Enumerated(EnumType.STRING)
    private MilestoneKind kind = MilestoneKind.EVENT;

    private @Nullable UUID orgUnitId;
    private LocalDate dueDate = LocalDate.EPOCH;
    private @Nullable LocalDate forecastDate;
    private @Nullable LocalDate completedDate;
    private int warningDays;

    @Enumerated(EnumType.STRING)
    private MilestoneStatus status = MilestoneStatus.PLANNED;

    private @Nullable String statusReason;

    /** Begins a planned milestone of a plan; it never moves to another. */
    static Milestone of(UUID planId) {
        Milestone milestone = new Milestone();
        milestone.planId = planId;
        return milestone;
    }

    /** Takes on what the spec says of everything but the state. */
    void restate(MilestoneSpec spec, UUID task, @Nullable UUID orgUnit) {
        taskId = task;
        code = spec.code();
        title = spec.title();
        kind = spec.kind();
        orgUnitId = orgUnit;
        dueDate = spec.dueDate();
        forecastDate = spec.forecastDate();
        warningDays = spec.warningDaysOrDefault();
    }

    void achieve(LocalDate completed) {
        leave(MilestoneStatus.ACHIEVED);
        completedDate = completed;
    }

    void cancel(String reason) {
        leave(MilestoneStatus.CANCELLED);
        statusReason = reason;
    }

    void miss(String reason) {
        leave(MilestoneStatus.MISSED);
        statusReason = reason;
    }

    void reopen() {
        if (status == MilestoneStatus.PLANNED) {
            throw Problem.conflict("milestone.state", code, status, MilestoneStatus.PLANNED);
        }
        status = MilestoneStatus.PLANNED;
        completedDate = null;
        statusReason = null;
    }

    private void leave(MilestoneStatus next) {
        if (status != MilestoneStatus.PLANNED) {
            throw Problem.conflict("milestone.state", code, status, next);
        }
        status = next;
    }

    MilestoneSummary summary() {
        return new MilestoneSummary(
                id(),
                revision(),
                planId,
                taskId,
                code,
                title,
                kind,
                orgUnitId,
                dueDate,
                forecastDate,
                completedDate,
                warningDays,
                status,
                statusReason);
    }

    UUID planId() {
        return planId;
    }

    UUID taskId() {
        return taskId;
    }

    @Nullable
    UUID orgUnitId() {
        return orgUnitId;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    LocalDate dueDate() {
        return dueDate;
    }
}
