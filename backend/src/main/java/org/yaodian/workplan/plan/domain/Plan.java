package org.yaodian.workplan.plan.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.yaodian.workplan.plan.PlanSpec;
import org.yaodian.workplan.plan.PlanStatus;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.persistence.Aggregate;
import org.yaodian.workplan.shared.problem.Problem;

/** A body's commitments for one year. */
@Entity
@Table(name = "plan")
class Plan extends Aggregate {
    private String code = "";
    private String title = "";
    private int year;
    private UUID orgUnitId = new UUID(0, 0);
    private LocalDate startDate = LocalDate.EPOCH;
    private LocalDate endDate = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.DRAFT;

    /** Takes on what the spec says; a status it cannot go to is a conflict, and a closed plan can only be reopened. */
    void restate(PlanSpec spec, UUID orgUnit) {
        PlanStatus next = spec.statusOr(status);
        if (!status.maySwitchTo(next)) {
            throw Problem.conflict("plan.status", status, next);
        }
        if (status == PlanStatus.CLOSED && next == PlanStatus.CLOSED) {
            throw Problem.conflict("plan.closed", code);
        }
        code = spec.code();
        title = spec.title();
        year = spec.year();
        orgUnitId = orgUnit;
        startDate = spec.startDate();
        endDate = spec.endDate();
        status = next;
    }

    PlanSummary summary() {
        return new PlanSummary(id(), revision(), code, title, year, orgUnitId, startDate, endDate, status);
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    int year() {
        return year;
    }

    LocalDate startDate() {
        return startDate;
    }

    UUID orgUnitId() {
        return orgUnitId;
    }
}
