package org.yaodian.workplan.plan.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.workplan.shared.paging.SortKey;

@ApplicationScoped
class ProgrammeRepository implements PanacheRepositoryBase<Programme, UUID> {
    static final List<SortKey<Programme>> SORT_KEYS = List.of(
            SortKey.number("ordinal", "e.ordinal", Programme::ordinal),
            SortKey.text("code", "e.code", Programme::code),
            SortKey.text("title", "e.title", Programme::title));

    Optional<Programme> findByCode(UUID planId, String code) {
        return find("planId = ?1 and code = ?2", planId, code).firstResultOptional();
    }

    Optional<Programme> findByOrdinal(UUID planId, int ordinal) {
        return find("planId = ?1 and ordinal = ?2", planId, ordinal).firstResultOptional();
    }
}
