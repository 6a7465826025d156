package org.yaodian.workplan.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One obligation inside a task.
 *
 * @param start where its words begin in the source text, in characters from its beginning; null when unknown
 * @param end where they end, exclusive
 */
public record Clause(
        UUID id,
        String text,
        ClauseKind kind,
        @Nullable Integer start,
        @Nullable Integer end) {}
