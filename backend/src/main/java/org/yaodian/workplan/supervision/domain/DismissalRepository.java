package org.yaodian.workplan.supervision.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DismissalRepository implements PanacheRepositoryBase<Dismissal, UUID> {

    List<Dismissal> ofPlan(UUID planId) {
        return list("planId", planId);
    }

    Optional<Dismissal> find(UUID planId, String key) {
        return find("planId = ?1 and proposalKey = ?2", planId, key).firstResultOptional();
    }
}
