package org.yaodian.workplan.document;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored document, without its text.
 *
 * @param sha256 of the file as it was handed in
 * @param characters of its text, in code points
 * @param planId the plan that was made of it; null when there is none
 */
public record DocumentSummary(
        UUID id,
        long revision,
        @Nullable String name,
        String format,
        String sha256,
        int characters,
        String createdBy,
        Instant createdAt,
        @Nullable UUID planId) {}
