package org.yaodian.workplan.exchange.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import org.yaodian.workplan.exchange.BatchFormat;
import org.yaodian.workplan.exchange.Upload;

@ApplicationScoped
class KeptWorkbooks implements PanacheRepositoryBase<KeptWorkbook, UUID> {

    /** Keeps what came, if it is a workbook, in the transaction under way. */
    void keep(UUID receipt, Upload upload) {
        if (upload.format() == BatchFormat.XLSX) {
            try {
                persist(KeptWorkbook.of(receipt, Files.readAllBytes(upload.file())));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
