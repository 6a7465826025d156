package org.yaodian.workplan.years.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.milestone.MilestoneKind;
import org.yaodian.workplan.shared.persistence.Aggregate;
import org.yaodian.workplan.target.GoalComparator;
import org.yaodian.workplan.years.Commitment;
import org.yaodian.workplan.years.CommitmentKind;

/** Commitments of a made-up plan. */
final class ACommitment {
    static final LocalDate DUE_2025 = LocalDate.of(2025, 12, 31);
    static final LocalDate DUE_2026 = LocalDate.of(2026, 12, 31);

    private ACommitment() {}

    static Commitment task(String code, String title, String words) {
        UUID id = Aggregate.newId();
        return new Commitment(CommitmentKind.TASK, id, code, title, words, id, null, null, DUE_2025, null, null);
    }

    static Commitment task(String code, String title) {
        return task(code, title, "");
    }

    static Commitment target(String code, String name, Commitment task) {
        return target(code, name, task, "PERCENT");
    }

    static Commitment target(String code, String name, Commitment task, String unit) {
        return new Commitment(
                CommitmentKind.TARGET,
                Aggregate.newId(),
                code,
                name,
                "",
                task.id(),
                null,
                null,
                DUE_2025,
                new Commitment.Measure(unit, GoalComparator.AT_LEAST, BigDecimal.valueOf(55), null, null),
                null);
    }

    static Commitment milestone(String code, String title, Commitment task, MilestoneKind kind) {
        return new Commitment(
                CommitmentKind.MILESTONE,
                Aggregate.newId(),
                code,
                title,
                "",
                task.id(),
                null,
                null,
                DUE_2025,
                null,
                kind);
    }

    /** The same commitment with another due date, goal and lead. */
    static Commitment changed(
            Commitment from, LocalDate due, @Nullable BigDecimal goal, @Nullable UUID leadDepartment) {
        Commitment.Measure measure = from.measure();
        return new Commitment(
                from.kind(),
                from.id(),
                from.code(),
                from.title(),
                from.words(),
                from.taskId(),
                leadDepartment,
                from.orgUnitId(),
                due,
                measure == null || goal == null
                        ? measure
                        : new Commitment.Measure(measure.unit(), measure.comparator(), goal, null, null),
                from.deliverable());
    }
}
