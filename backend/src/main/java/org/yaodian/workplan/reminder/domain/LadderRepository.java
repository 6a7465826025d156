package org.yaodian.workplan.reminder.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class LadderRepository implements PanacheRepositoryBase<Ladder, UUID> {

    Optional<Ladder> ofPlan(UUID planId) {
        return find("planId", planId).firstResultOptional();
    }
}
