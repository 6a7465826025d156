package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.yaodian.workplan.shared.usage.Usage;
import org.yaodian.workplan.shared.usage.UsageSource;

/** Targets use tasks and org units; goals and observations use org units; observations use targets. */
@ApplicationScoped
class TargetUsages implements UsageSource {
    private final EntityManager entityManager;

    TargetUsages(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<Usage> usersOf(String resource, UUID id) {
        return switch (resource) {
            case "tasks" -> usages("targets", "select t.code from Target t where t.taskId = :id order by t.code", id);
            case "targets" ->
                usages(
                        "observations",
                        "select concat(u.code, ' ', o.period) from Observation o join OrgUnit u on u.id = o.orgUnitId"
                                + " where o.targetId = :id order by o.periodStart, u.code",
                        id);
            case "org-units" -> ofOrgUnit(id);
            default -> List.of();
        };
    }

    private List<Usage> ofOrgUnit(UUID id) {
        return Stream.of(
                        usages(
                                "targets",
                                "select t.code from Target t where array_contains(t.appliesToUnits, :id) order by t.code",
                                id),
                        usages(
                                "goals",
                                "select t.code from Goal g join Target t on t.id = g.targetId where g.orgUnitId = :id",
                                id),
                        usages(
                                "observations",
                                "select concat(t.code, ' ', o.period) from Observation o join Target t on t.id = o.targetId"
                                        + " where o.orgUnitId = :id order by o.periodStart, t.code",
                                id))
                .flatMap(List::stream)
                .limit(10)
                .toList();
    }

    private List<Usage> usages(String resource, String hql, UUID id) {
        return entityManager
                .createQuery(hql, String.class)
                .setParameter("id", id)
                .setMaxResults(10)
                .getResultList()
                .stream()
                .map(code -> new Usage(resource, code))
                .toList();
    }
}
