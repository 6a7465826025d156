package org.yaodian.workplan.target;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a target's definition card (口径), as it stood until the next.
 *
 * @param since when it was written
 * @param changedBy who wrote it
 * @param reason why, if that was said
 */
public record DefinitionVersion(
        int version,
        Instant since,
        String changedBy,
        @Nullable String reason,
        Definition words) {}
