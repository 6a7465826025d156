package org.yaodian.workplan.exchange.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.exchange.BatchWish;
import org.yaodian.workplan.exchange.ImportSummary;
import org.yaodian.workplan.exchange.Imports;
import org.yaodian.workplan.exchange.RejectedRow;
import org.yaodian.workplan.exchange.Upload;
import org.yaodian.workplan.exchange.sheet.MarkedBook;
import org.yaodian.workplan.shared.paging.ListQuery;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;
import org.yaodian.workplan.shared.time.BusinessClock;

@ApplicationScoped
class BatchService implements Imports {
    /** Each takes up to three connections; the rest of the pool is for everybody else. */
    private static final int MOST_AT_ONCE = 6;

    /** As many rows as a workbook has, each with some broken rules. */
    private static final int MOST_MARKS = 20_000;

    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final RowReaders readers;
    private final BatchRun run;
    private final ReceiptBook book;
    private final ReceiptRepository receipts;
    private final Rejections rejections;
    private final KeptWorkbooks workbooks;
    private final Scope scope;
    private final BusinessClock clock;

    BatchService(
            RowReaders readers,
            BatchRun run,
            ReceiptBook book,
            ReceiptRepository receipts,
            Rejections rejections,
            KeptWorkbooks workbooks,
            Scope scope,
            BusinessClock clock) {
        this.readers = readers;
        this.run = run;
        this.book = book;
        this.receipts = receipts;
        this.rejections = rejections;
        this.workbooks = workbooks;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public ImportSummary take(Upload upload, BatchWish wish) {
        if (!places.tryAcquire()) {
            throw Problem.of(ProblemType.UNAVAILABLE, "batch.busy", MOST_AT_ONCE);
        }
        try {
            readers.requireSize(upload);
            BatchWish taken = scope.caller().sandbox() ? wish.checkingOnly() : wish;
            UUID receipt = book.open(upload, taken);
            return taken.isOneTransaction() ? run.allAtOnce(receipt, upload) : run.partByPart(receipt, upload, taken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } finally {
            places.release();
        }
    }

    @Override
    @Transactional
    public Page<ImportSummary> list(PageQuery query) {
        return new ListQuery<>(ImportReceipt.class, "-startedAt", ReceiptRepository.SORT_KEYS)
                .where("e.orgUnitId in :covered", "covered", scope.covered())
                .page(receipts.getEntityManager(), query)
                .map(receipt -> receipt.summary(clock.now()));
    }

    @Override
    @Transactional
    public ImportSummary get(UUID id) {
        return existing(id).summary(clock.now());
    }

    private ImportReceipt existing(UUID id) {
        return receipts.findByIdOptional(id).filter(this::isSeen).orElseThrow(() -> Problem.notFound("imports", id));
    }

    private boolean isSeen(ImportReceipt receipt) {
        UUID unit = receipt.orgUnitId();
        return scope.caller().boundTo() == null || (unit != null && scope.covers(unit));
    }

    @Override
    @Transactional
    public Page<RejectedRow> rejected(UUID id, PageQuery query) {
        return new ListQuery<>(Rejection.class, "row", Rejections.SORT_KEYS)
                .where("e.receiptId = :receipt", "receipt", existing(id).id())
                .page(rejections.getEntityManager(), query)
                .map(Rejection::summary);
    }

    @Override
    @Transactional
    public List<RejectedRow> firstRejected(UUID id, int most) {
        return rejections.after(existing(id).id(), 0, most).stream()
                .map(Rejection::summary)
                .toList();
    }

    @Override
    @Transactional
    public void writeWorkbook(UUID id, OutputStream out, Words words) {
        UUID receipt = existing(id).id();
        try {
            Optional<KeptWorkbook> sent = workbooks.findByIdOptional(receipt);
            if (sent.isPresent()) {
                MarkedBook.write(sent.get().content(), firstRejected(id, MOST_MARKS), words, out);
            } else {
                new ReceiptWorkbook(rejections, words).write(receipt, out);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
