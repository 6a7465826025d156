package org.yaodian.workplan.exchange.domain;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.exchange.BatchWish;
import org.yaodian.workplan.exchange.ImportSummary;
import org.yaodian.workplan.exchange.Upload;
import org.yaodian.workplan.shared.time.BusinessClock;

/** Writes receipts, each entry in the transaction that it is about. */
@ApplicationScoped
class ReceiptBook {
    private final ReceiptRepository receipts;
    private final Rejections rejections;
    private final KeptWorkbooks workbooks;
    private final Scope scope;
    private final BusinessClock clock;

    ReceiptBook(
            ReceiptRepository receipts,
            Rejections rejections,
            KeptWorkbooks workbooks,
            Scope scope,
            BusinessClock clock) {
        this.receipts = receipts;
        this.rejections = rejections;
        this.workbooks = workbooks;
        this.scope = scope;
        this.clock = clock;
    }

    /** Begins a receipt, which is there from now on whatever happens. */
    UUID open(Upload upload, BatchWish wish) {
        return QuarkusTransaction.requiringNew().call(() -> {
            ImportReceipt receipt = ImportReceipt.begin(scope.caller(), upload, wish, clock.now());
            receipts.persist(receipt);
            workbooks.keep(receipt.id(), upload);
            return receipt.id();
        });
    }

    /** Adds what came of some rows, in the transaction under way. */
    Tally progress(UUID receipt, Tally tally) {
        rejections.keep(receipt, tally.rejections());
        receipts.findById(receipt).progress(tally, clock.now());
        receipts.flush();
        return tally;
    }

    /** Keeps rejected rows whatever becomes of the transaction under way. */
    void keepRejected(UUID receipt, List<Rejection> rejected) {
        if (!rejected.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> rejections.keep(receipt, rejected));
        }
    }

    /** Forgets what was rejected so far, as the batch begins again. */
    void beginAgain(UUID receipt) {
        QuarkusTransaction.requiringNew().run(() -> rejections.forget(receipt));
    }

    /** Adds the last of a batch in the transaction under way. */
    ImportSummary end(UUID receipt, Tally tally) {
        return entry(receipt, found -> {
            found.progress(tally, clock.now());
            found.end(clock.now());
        });
    }

    /** Says, in a transaction of its own, that nothing of it is stored. */
    ImportSummary refuse(UUID receipt, Tally tally) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entry(receipt, found -> {
                    found.progress(tally, clock.now());
                    found.refuse(clock.now());
                }));
    }

    private ImportSummary entry(UUID id, Consumer<ImportReceipt> writing) {
        ImportReceipt receipt = receipts.findById(id);
        writing.accept(receipt);
        receipts.flush();
        return receipt.summary(clock.now());
    }
}
