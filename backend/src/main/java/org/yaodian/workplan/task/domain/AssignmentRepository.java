package org.yaodian.workplan.task.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.workplan.shared.paging.SortKey;

@ApplicationScoped
class AssignmentRepository implements PanacheRepositoryBase<Assignment, UUID> {
    static final List<SortKey<Assignment>> SORT_KEYS = List.of(
            SortKey.date("dueDate", "e.dueDate", Assignment::dueDate),
            new SortKey<>("progress", "e.progress", Assignment::progress, BigDecimal::new));

    Optional<Assignment> findByUnit(UUID taskId, UUID orgUnitId) {
        return find("taskId = ?1 and orgUnitId = ?2", taskId, orgUnitId).firstResultOptional();
    }

    List<Assignment> ofTask(UUID taskId) {
        return list("taskId = ?1 order by id", taskId);
    }

    /** One by one, so that each leaves its line in the audit trail. */
    void deleteOf(UUID taskId) {
        ofTask(taskId).forEach(this::delete);
    }

    /** Ids of the plan's tasks that are handed down to the unit. */
    List<UUID> tasksOf(UUID planId, UUID orgUnitId) {
        return getEntityManager()
                .createQuery(
                        "select t.id from Task t, Assignment a where a.taskId = t.id and t.planId = :plan and a.orgUnitId = :unit",
                        UUID.class)
                .setParameter("plan", planId)
                .setParameter("unit", orgUnitId)
                .getResultList();
    }

    List<Assignment> ofPlan(UUID planId) {
        return list("taskId in (select t.id from Task t where t.planId = ?1) order by id", planId);
    }

    /** Codes of at most ten tasks that are handed down to the unit. */
    List<String> tasksOfUnit(UUID orgUnitId) {
        return getEntityManager()
                .createQuery(
                        "select t.code from Task t, Assignment a where a.taskId = t.id and a.orgUnitId = :unit order by t.code",
                        String.class)
                .setParameter("unit", orgUnitId)
                .setMaxResults(10)
                .getResultList();
    }
}
