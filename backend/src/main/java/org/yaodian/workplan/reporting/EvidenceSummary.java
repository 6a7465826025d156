package org.yaodian.workplan.reporting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file or link behind an observation, a progress report or a milestone.
 *
 * @param file null for a link
 * @param link null for a file
 */
public record EvidenceSummary(
        UUID id,
        long revision,
        EvidenceSubject subject,
        String title,
        @Nullable StoredFile file,
        @Nullable String link,
        String addedBy,
        Instant addedAt) {

    /**
     * A file that is kept.
     *
     * @param name what its sender called it
     * @param mediaType by its content
     * @param size in bytes
     * @param sha256 of its content, in hexadecimal
     */
    public record StoredFile(String name, String mediaType, long size, String sha256) {}
}
