package org.yaodian.workplan.milestone.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.workplan.shared.paging.SortKey;

@ApplicationScoped
class MilestoneRepository implements PanacheRepositoryBase<Milestone, UUID> {
    static final List<SortKey<Milestone>> SORT_KEYS = List.of(
            SortKey.date("dueDate", "e.dueDate", Milestone::dueDate),
            SortKey.text("code", "e.code", Milestone::code),
            SortKey.text("title", "e.title", Milestone::title));

    Optional<Milestone> findByCode(UUID planId, String code) {
        return find("planId = ?1 and code = ?2", planId, code).firstResultOptional();
    }

    List<Milestone> ofPlan(UUID planId) {
        return list("planId = ?1 order by dueDate, code", planId);
    }

    List<Milestone> ofTasks(Collection<UUID> taskIds) {
        return list("taskId in ?1", taskIds);
    }
}
