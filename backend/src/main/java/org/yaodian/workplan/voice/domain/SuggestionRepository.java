package org.yaodian.workplan.voice.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.workplan.shared.paging.SortKey;

@ApplicationScoped
class SuggestionRepository implements PanacheRepositoryBase<Suggestion, UUID> {
    static final List<SortKey<Suggestion>> SORT_KEYS =
            List.of(SortKey.moment("createdAt", "e.createdAt", Suggestion::createdAt));

    /** Held against whoever wants to answer it at the same time, until this transaction is over. */
    Optional<Suggestion> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
