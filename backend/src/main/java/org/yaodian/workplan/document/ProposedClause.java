package org.yaodian.workplan.document;

import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.task.ClauseKind;

/**
 * One obligation of a task.
 *
 * @param vagueQuantity a promise of several without a figure, like 一批; null when there is none
 */
public record ProposedClause(
        int start, int end, ClauseKind kind, @Nullable String vagueQuantity, Grounds grounds) {}
