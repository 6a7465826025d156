package org.yaodian.workplan.target.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.workplan.shared.paging.SortKey;

@ApplicationScoped
class TargetRepository implements PanacheRepositoryBase<Target, UUID> {
    static final List<SortKey<Target>> SORT_KEYS = List.of(
            SortKey.text("code", "e.code", Target::code),
            SortKey.text("name", "e.name", Target::name),
            SortKey.date("dueDate", "e.dueDate", Target::dueDate));

    Optional<Target> findByCode(UUID planId, String code) {
        return find("planId = ?1 and code = ?2", planId, code).firstResultOptional();
    }

    List<Target> listByCode(String code) {
        return list("code", code);
    }
}
