package org.yaodian.workplan.plan.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.workplan.shared.paging.SortKey;

@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {
    static final List<SortKey<Plan>> SORT_KEYS = List.of(
            SortKey.text("code", "e.code", Plan::code),
            SortKey.text("title", "e.title", Plan::title),
            SortKey.number("year", "e.year", Plan::year),
            SortKey.date("startDate", "e.startDate", Plan::startDate));

    Optional<Plan> findByCode(String code) {
        return find("code", code).firstResultOptional();
    }
}
