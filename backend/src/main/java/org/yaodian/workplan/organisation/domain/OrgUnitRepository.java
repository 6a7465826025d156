package org.yaodian.workplan.organisation.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.workplan.shared.paging.SortKey;

@ApplicationScoped
class OrgUnitRepository implements PanacheRepositoryBase<OrgUnit, UUID> {
    /** What the tree's revision is kept under. */
    static final String TREE = "org tree";

    static final List<SortKey<OrgUnit>> SORT_KEYS = List.of(
            SortKey.text("code", "e.code", OrgUnit::code),
            SortKey.text("name", "e.name", OrgUnit::name),
            SortKey.text(
                    "level", "cast(e.level as string)", unit -> unit.level().name()));

    Optional<OrgUnit> findByCode(String code) {
        return find("code", code).firstResultOptional();
    }

    long treeRevision() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select revision from revision where subject = :subject")
                        .setParameter("subject", TREE)
                        .getSingleResult())
                .longValue();
    }

    /** Shared: many transactions may rely on the tree at once. */
    void holdTree() {
        lock("pg_advisory_xact_lock_shared");
    }

    /** Exclusive: waits until no other transaction relies on the tree. */
    void lockTree() {
        lock("pg_advisory_xact_lock");
    }

    private void lock(String function) {
        getEntityManager()
                .createNativeQuery("select count(" + function + "(hashtextextended('org tree', 0)))")
                .getSingleResult();
    }

    void advanceTreeRevision() {
        getEntityManager()
                .createNativeQuery("update revision set revision = revision + 1 where subject = :subject")
                .setParameter("subject", TREE)
                .executeUpdate();
    }
}
