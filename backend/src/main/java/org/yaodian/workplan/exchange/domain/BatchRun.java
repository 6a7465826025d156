package org.yaodian.workplan.exchange.domain;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.yaodian.workplan.exchange.BatchWish;
import org.yaodian.workplan.exchange.ImportSummary;
import org.yaodian.workplan.exchange.Upload;
import org.yaodian.workplan.target.BulkReporting;

/** Takes a batch chunk by chunk: each in a transaction of its own, or all of them in one. */
@ApplicationScoped
class BatchRun {
    private static final int CHUNK_SECONDS = 300;
    private static final int WHOLE_SECONDS = 840;

    private final RowReaders readers;
    private final BulkReporting reporting;
    private final ReceiptBook book;
    private final ChunkTurns turns;

    BatchRun(RowReaders readers, BulkReporting reporting, ReceiptBook book, ChunkTurns turns) {
        this.readers = readers;
        this.reporting = reporting;
        this.book = book;
        this.turns = turns;
    }

    /** Each chunk with its part of the receipt: what is stored and what the receipt says never differ. */
    ImportSummary partByPart(UUID receipt, Upload upload, BatchWish wish) throws IOException {
        BulkReporting.Batch batch = reporting.begin();
        try (ChunksAhead rows = new ChunksAhead(readers.open(upload), turns::rows)) {
            for (List<BatchRow> chunk = rows.next(); !chunk.isEmpty(); chunk = rows.next()) {
                List<BatchRow> part = chunk;
                turns.take(() -> Retry.onConflict(() -> QuarkusTransaction.requiringNew()
                        .timeout(CHUNK_SECONDS)
                        .call(() -> book.progress(receipt, ChunkCheck.take(part, batch, !wish.validateOnly())))));
            }
        }
        return QuarkusTransaction.requiringNew().call(() -> book.end(receipt, Tally.NONE));
    }

    /** All or nothing. From the first rejected row on nothing more is stored, but all rows are checked. */
    ImportSummary allAtOnce(UUID receipt, Upload upload) {
        try {
            return Retry.onConflict(() -> {
                book.beginAgain(receipt);
                return inOneTransaction(receipt, upload);
            });
        } catch (Undone undone) {
            return book.refuse(receipt, undone.tally);
        }
    }

    /** The end of the transaction takes a turn too: the lines of the audit trail are written there. */
    private ImportSummary inOneTransaction(UUID receipt, Upload upload) {
        try (ChunkTurns.Turn last = turns.later()) {
            return QuarkusTransaction.requiringNew().timeout(WHOLE_SECONDS).call(() -> {
                Tally tally = whole(receipt, upload);
                last.begin();
                return book.end(receipt, tally);
            });
        }
    }

    private Tally whole(UUID receipt, Upload upload) throws IOException {
        BulkReporting.Batch batch = reporting.begin();
        Tally sum = Tally.NONE;
        try (ChunksAhead rows = new ChunksAhead(readers.open(upload), turns::rows)) {
            for (List<BatchRow> chunk = rows.next(); !chunk.isEmpty(); chunk = rows.next()) {
                List<BatchRow> part = chunk;
                boolean stores = sum.rejected() == 0;
                Tally tally = turns.take(() -> ChunkCheck.take(part, batch, stores));
                book.keepRejected(receipt, tally.rejections());
                sum = sum.plus(tally);
            }
        }
        if (sum.rejected() > 0) {
            throw new Undone(sum);
        }
        return sum;
    }

    /** Ends a transaction of which nothing is to stay. */
    private static final class Undone extends RuntimeException {
        private final transient Tally tally;

        Undone(Tally tally) {
            super("rows were rejected", null, false, false);
            this.tally = tally;
        }
    }
}
