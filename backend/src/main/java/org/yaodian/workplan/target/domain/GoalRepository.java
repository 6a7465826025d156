package org.yaodian.workplan.target.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.yaodian.workplan.shared.paging.SortKey;

@ApplicationScoped
class GoalRepository implements PanacheRepositoryBase<Goal, UUID> {
    static final List<SortKey<Goal>> SORT_KEYS =
            List.of(SortKey.date("date", "coalesce(e.date, local date 9999-12-31)", Goal::sortDate));

    List<Goal> ofTarget(UUID targetId) {
        return list("targetId", targetId);
    }

    /** One by one, so that each leaves its line in the audit trail. */
    void deleteOf(UUID targetId) {
        ofTarget(targetId).forEach(this::delete);
    }
}
