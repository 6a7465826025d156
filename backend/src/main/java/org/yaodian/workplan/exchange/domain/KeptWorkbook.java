package org.yaodian.workplan.exchange.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A workbook as it came in, kept with its receipt so that it can go back marked. */
@Entity
@Table(name = "import_workbook")
class KeptWorkbook {
    @Id
    private UUID receiptId = new UUID(0, 0);

    private byte[] content = {};

    static KeptWorkbook of(UUID receipt, byte[] content) {
        KeptWorkbook kept = new KeptWorkbook();
        kept.receiptId = receipt;
        kept.content = content.clone();
        return kept;
    }

    UUID receiptId() {
        return receiptId;
    }

    byte[] content() {
        return content.clone();
    }
}
