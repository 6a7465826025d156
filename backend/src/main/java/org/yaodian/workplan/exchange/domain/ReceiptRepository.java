package org.yaodian.workplan.exchange.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.yaodian.workplan.shared.paging.SortKey;

@ApplicationScoped
class ReceiptRepository implements PanacheRepositoryBase<ImportReceipt, UUID> {
    static final List<SortKey<ImportReceipt>> SORT_KEYS =
            List.of(SortKey.moment("startedAt", "e.startedAt", ImportReceipt::startedAt));
}
