package org.yaodian.workplan.exchange;

import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;

/** Batches of figures and the receipts that are kept of them. A receipt is seen by those above its sender's org unit. */
public interface Imports {
    /** How many rows one batch may have. */
    int MOST_ROWS = 100_000;

    /** Takes a batch; refused as a whole only when nothing of it can be worked on. */
    ImportSummary take(Upload upload, BatchWish wish);

    /** Newest first. */
    Page<ImportSummary> list(PageQuery query);

    ImportSummary get(UUID id);

    /** Why rows were rejected, in the order of the rows. */
    Page<RejectedRow> rejected(UUID id, PageQuery query);

    /** The first of them. */
    List<RejectedRow> firstRejected(UUID id, int most);

    /**
     * Writes a workbook of the rejected rows, the wrong cells marked; worded by {@code words}. Of a batch that came as a workbook
     * it is that very workbook.
     */
    void writeWorkbook(UUID id, OutputStream out, Words words);

    /** Words of a workbook in the reader's language. */
    interface Words {
        String say(String code, List<?> arguments);
    }
}
