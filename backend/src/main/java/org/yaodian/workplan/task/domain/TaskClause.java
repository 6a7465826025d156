package org.yaodian.workplan.task.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.persistence.Aggregate;
import org.yaodian.workplan.task.Clause;
import org.yaodian.workplan.task.ClauseKind;
import org.yaodian.workplan.task.ClauseSpec;

/** A clause at its place in the task, stored with it and guarded by its revision. */
@Embeddable
record TaskClause(
        int position,
        UUID id,
        String text,
        @Enumerated(EnumType.STRING) ClauseKind kind,
        @Nullable Integer startOffset,
        @Nullable Integer endOffset) {

    static TaskClause of(int position, ClauseSpec spec) {
        UUID id = spec.id() == null ? Aggregate.newId() : spec.id();
        return new TaskClause(position, id, spec.text(), spec.kind(), spec.start(), spec.end());
    }

    Clause clause() {
        return new Clause(id, text, kind, startOffset, endOffset);
    }
}
