package org.yaodian.workplan.organisation.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.workplan.shared.paging.SortKey;

@ApplicationScoped
class DepartmentRepository implements PanacheRepositoryBase<Department, UUID> {
    static final List<SortKey<Department>> SORT_KEYS =
            List.of(SortKey.text("code", "e.code", Department::code), SortKey.text("name", "e.name", Department::name));

    Optional<Department> findByCode(String code) {
        return find("code", code).firstResultOptional();
    }
}
