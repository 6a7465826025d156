package org.yaodian.workplan.exchange.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.yaodian.workplan.exchange.BatchFormat;
import org.yaodian.workplan.exchange.Upload;
import org.yaodian.workplan.shared.retention.KeptForAWhile;

@ApplicationScoped
class KeptWorkbooks implements PanacheRepositoryBase<KeptWorkbook, UUID>, KeptForAWhile {
    private final ImportSettings settings;

    KeptWorkbooks(ImportSettings settings) {
        this.settings = settings;
    }

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

    @Override
    public String name() {
        return "workbooks as they came in";
    }

    @Override
    public Duration keptFor() {
        return settings.keepWorkbooks();
    }

    @Override
    public int forget(Instant before, int most) {
        return getEntityManager()
                .createNativeQuery("""
                        delete from import_workbook where receipt_id in (
                            select w.receipt_id from import_workbook w join import_receipt r on r.id = w.receipt_id
                            where r.started_at < :before limit :most for update of w skip locked)
                        """)
                .setParameter("before", before)
                .setParameter("most", most)
                .executeUpdate();
    }
}
