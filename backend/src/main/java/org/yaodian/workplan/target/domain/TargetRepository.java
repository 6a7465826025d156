package org.yaodian.workplan.target.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.workplan.shared.paging.SortKey;
import org.yaodian.workplan.target.TargetSummary;

@ApplicationScoped
class TargetRepository implements PanacheRepositoryBase<Target, UUID> {
    static final List<SortKey<Target>> SORT_KEYS = List.of(
            SortKey.text("code", "e.code", Target::code),
            SortKey.text("name", "e.name", Target::name),
            SortKey.date("dueDate", "e.dueDate", Target::dueDate));

    Optional<Target> findByCode(UUID planId, String code) {
        return find("planId = ?1 and code = ?2", planId, code).firstResultOptional();
    }

    /** The targets as stored at this moment, also when another transaction has changed them since they were read. */
    List<TargetSummary> reread(Collection<UUID> ids) {
        return ids.stream()
                .sorted()
                .map(this::findById)
                .filter(Objects::nonNull)
                .map(target -> {
                    getEntityManager().refresh(target);
                    return target.summary();
                })
                .toList();
    }

    /** The targets that any of those units has reported with success. */
    @SuppressWarnings("unchecked")
    List<Target> reportedBy(Collection<UUID> orgUnitIds) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from target where id in (
                            select target_id from observation
                            where org_unit_id = any(cast(:units as uuid[])) and status = 'APPROVED')
                        order by id
                        """, Target.class)
                .setParameter("units", orgUnitIds.toArray(UUID[]::new))
                .getResultList();
    }

    /** What the targets of a task weigh without that one; empty when there are no others. */
    Optional<BigDecimal> weightOfOthers(UUID taskId, UUID except) {
        return Optional.ofNullable(getEntityManager()
                .createQuery(
                        "select sum(t.weight) from Target t where t.taskId = :task and t.id <> :except",
                        BigDecimal.class)
                .setParameter("task", taskId)
                .setParameter("except", except)
                .getSingleResult());
    }

    /** All with one of the codes, in whatever plan, or one of the ids. */
    List<Target> named(Collection<String> codes, Collection<UUID> ids) {
        return list("code in ?1 or id in ?2", codes, ids);
    }
}
