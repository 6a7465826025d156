package org.yaodian.workplan.exchange.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.postgresql.PGConnection;
import org.yaodian.workplan.shared.paging.SortKey;
import org.yaodian.workplan.shared.persistence.CopyText;

@ApplicationScoped
class Rejections implements PanacheRepositoryBase<Rejection, UUID> {
    static final List<SortKey<Rejection>> SORT_KEYS = List.of(SortKey.number("row", "e.row", Rejection::row));

    private static final String COPY =
            "copy import_rejection (id, receipt_id, row, pointer, code, arguments, content) from stdin";

    /** Keeps them with the receipt, in the transaction under way. */
    void keep(UUID receipt, List<Rejection> rejections) {
        if (rejections.isEmpty()) {
            return;
        }
        CopyText text = new CopyText();
        for (Rejection rejection : rejections) {
            text.add(rejection.id());
            text.add(receipt);
            text.add(rejection.row());
            text.add(rejection.pointer());
            text.add(rejection.code());
            text.add(rejection.arguments());
            text.add(rejection.content());
            text.endRow();
        }
        getEntityManager().unwrap(Session.class).doWork(connection -> {
            try {
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, text.stream());
            } catch (IOException e) {
                throw new SQLException("The rejected rows could not be sent", e);
            }
        });
    }

    /** Forgets those of a batch that begins again. */
    void forget(UUID receipt) {
        getEntityManager()
                .createNativeQuery("delete from import_rejection where receipt_id = :receipt")
                .setParameter("receipt", receipt)
                .executeUpdate();
    }

    /** Those behind {@code last}, row by row. */
    List<Rejection> after(UUID receipt, int lastRow, int most) {
        return find("receiptId = ?1 and row > ?2 order by row, id", receipt, lastRow)
                .page(0, most)
                .list();
    }
}
