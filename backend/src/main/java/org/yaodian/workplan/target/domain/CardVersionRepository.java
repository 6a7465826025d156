package org.yaodian.workplan.target.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.workplan.shared.paging.SortKey;

@ApplicationScoped
class CardVersionRepository implements PanacheRepositoryBase<CardVersion, UUID> {
    static final List<SortKey<CardVersion>> SORT_KEYS =
            List.of(SortKey.number("version", "e.card.version", CardVersion::version));

    Optional<CardVersion> find(UUID targetId, int version) {
        return find("targetId = ?1 and card.version = ?2", targetId, version).firstResultOptional();
    }

    /** Those after the first, oldest first. */
    List<CardVersion> changes(UUID targetId) {
        return list("targetId = ?1 and card.version > 1 order by card.version", targetId);
    }
}
