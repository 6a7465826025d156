package org.yaodian.workplan.target.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.persistence.Aggregate;
import org.yaodian.workplan.target.GoalSpec;
import org.yaodian.workplan.target.GoalSummary;

/** An interim goal, or one for a single org unit. */
@Entity
@Table(name = "goal")
class Goal extends Aggregate {
    private static final LocalDate FINAL = LocalDate.of(9999, 12, 31);

    private UUID targetId = new UUID(0, 0);
    private @Nullable UUID orgUnitId;
    private @Nullable LocalDate date;
    private BigDecimal value = BigDecimal.ZERO;
    private @Nullable BigDecimal valueUpper;

    static Goal of(UUID targetId) {
        Goal goal = new Goal();
        goal.targetId = targetId;
        return goal;
    }

    void restate(GoalSpec spec, @Nullable UUID orgUnit) {
        orgUnitId = orgUnit;
        date = spec.date();
        value = spec.value();
        valueUpper = spec.valueUpper();
    }

    GoalSummary summary() {
        return new GoalSummary(id(), revision(), targetId, orgUnitId, date, value, valueUpper);
    }

    UUID targetId() {
        return targetId;
    }

    @Nullable
    UUID orgUnitId() {
        return orgUnitId;
    }

    /** Whether it has no date on the way. */
    boolean isFinal() {
        return date == null;
    }

    /** The date it is sorted by: final goals come last. */
    LocalDate sortDate() {
        return date == null ? FINAL : date;
    }
}
