package org.yaodian.workplan.exchange;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of a batch.
 *
 * @param orgUnitId the unit that bounds its sender; null for those who reach over everything
 * @param sha256 of the body, in hex
 * @param sandbox whether its sender only tries things out
 * @param processed rows worked on so far
 * @param created new figures; of a batch that was only checked, how many there would be
 */
public record ImportSummary(
        UUID id,
        long revision,
        String caller,
        @Nullable UUID orgUnitId,
        BatchWish wish,
        boolean sandbox,
        BatchFormat format,
        long bytes,
        String sha256,
        ImportState state,
        int processed,
        int created,
        int updated,
        int unchanged,
        int rejected,
        Instant startedAt,
        Instant progressedAt) {}
