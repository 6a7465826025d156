package org.yaodian.workplan.exchange.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Caller;
import org.yaodian.workplan.access.Role;
import org.yaodian.workplan.exchange.BatchFormat;
import org.yaodian.workplan.exchange.BatchMode;
import org.yaodian.workplan.exchange.BatchWish;
import org.yaodian.workplan.exchange.ImportState;
import org.yaodian.workplan.exchange.ImportSummary;
import org.yaodian.workplan.exchange.Upload;
import org.yaodian.workplan.shared.persistence.Aggregate;
import org.yaodian.workplan.shared.persistence.Identified;

/** What came of a batch. It is itself a record of what was done, so it leaves none in the audit trail. */
@Entity
@Table(name = "import_receipt")
class ImportReceipt implements Identified {
    /** No part of a batch takes as long. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    @Id
    private UUID id = Aggregate.newId();

    @Version
    private long revision;

    private String caller = "";
    private @Nullable UUID orgUnitId;

    @SuppressWarnings("UnusedVariable") // queries tell other systems from people by it
    private boolean bySystem;

    @Enumerated(EnumType.STRING)
    private BatchMode mode = BatchMode.ATOMIC;

    private boolean validateOnly;
    private boolean sandbox;

    @Enumerated(EnumType.STRING)
    private BatchFormat format = BatchFormat.JSON;

    private long bytes;
    private String digest = "";

    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.RUNNING;

    private int processed;
    private int created;
    private int updated;
    private int unchanged;
    private int rejected;
    private Instant startedAt = Instant.EPOCH;
    private Instant progressedAt = Instant.EPOCH;

    static ImportReceipt begin(Caller caller, Upload upload, BatchWish wish, Instant at) {
        ImportReceipt receipt = new ImportReceipt();
        receipt.caller = caller.name();
        receipt.orgUnitId = caller.boundTo();
        receipt.bySystem = caller.has(Role.INTEGRATION);
        receipt.mode = wish.mode();
        receipt.validateOnly = wish.validateOnly();
        receipt.sandbox = caller.sandbox();
        receipt.format = upload.format();
        receipt.bytes = upload.bytes();
        receipt.digest = upload.sha256();
        receipt.startedAt = at;
        receipt.progressedAt = at;
        return receipt;
    }

    /** More rows have been worked on. */
    void progress(Tally tally, Instant at) {
        processed += tally.rows();
        created += tally.created();
        updated += tally.updated();
        unchanged += tally.unchanged();
        rejected += tally.rejected();
        progressedAt = at;
    }

    /** All rows have been worked on. */
    void end(Instant at) {
        state = validateOnly ? ImportState.CHECKED : ImportState.APPLIED;
        progressedAt = at;
    }

    /** Rows were rejected, so that nothing is stored. */
    void refuse(Instant at) {
        state = ImportState.REFUSED;
        created = 0;
        updated = 0;
        progressedAt = at;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Nullable
    UUID orgUnitId() {
        return orgUnitId;
    }

    Instant startedAt() {
        return startedAt;
    }

    ImportSummary summary(Instant now) {
        boolean stopped = state == ImportState.RUNNING
                && Duration.between(progressedAt, now).compareTo(LONGEST_PAUSE) > 0;
        return new ImportSummary(
                id,
                revision,
                caller,
                orgUnitId,
                new BatchWish(mode, validateOnly),
                sandbox,
                format,
                bytes,
                digest,
                stopped ? ImportState.INTERRUPTED : state,
                processed,
                created,
                updated,
                unchanged,
                rejected,
                startedAt,
                progressedAt);
    }
}
