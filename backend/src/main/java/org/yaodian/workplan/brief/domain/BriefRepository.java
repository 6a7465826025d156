package org.yaodian.workplan.brief.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.workplan.shared.paging.SortKey;

@ApplicationScoped
class BriefRepository implements PanacheRepositoryBase<Brief, UUID> {
    static final List<SortKey<Brief>> SORT_KEYS = List.of(
            SortKey.moment("createdAt", "e.createdAt", Brief::createdAt), SortKey.date("asOf", "e.asOf", Brief::asOf));

    /** The brief, held against whoever wants to change or publish it at the same time, until this transaction is over. */
    Optional<Brief> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
