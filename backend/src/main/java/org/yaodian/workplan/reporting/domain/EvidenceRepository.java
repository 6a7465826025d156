package org.yaodian.workplan.reporting.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.workplan.reporting.EvidenceSubject;
import org.yaodian.workplan.shared.paging.ListQuery;
import org.yaodian.workplan.shared.paging.SortKey;

@ApplicationScoped
class EvidenceRepository implements PanacheRepositoryBase<Evidence, UUID> {
    private static final List<SortKey<Evidence>> SORT_KEYS = List.of(
            SortKey.moment("addedAt", "e.addedAt", Evidence::addedAt),
            SortKey.text("title", "e.title", Evidence::title));

    /** The field by which evidence names what it is behind. */
    static String field(EvidenceSubject.Kind kind) {
        return switch (kind) {
            case OBSERVATION -> "observationId";
            case PROGRESS_REPORT -> "progressReportId";
            case MILESTONE -> "milestoneId";
        };
    }

    ListQuery<Evidence> behind(EvidenceSubject subject) {
        return new ListQuery<>(Evidence.class, "addedAt", SORT_KEYS)
                .where("e." + field(subject.kind()) + " = :subject", "subject", subject.id());
    }

    Optional<Evidence> same(EvidenceSubject subject, String sha256) {
        return find(field(subject.kind()) + " = ?1 and sha256 = ?2", subject.id(), sha256)
                .firstResultOptional();
    }

    boolean refersTo(String sha256) {
        return count("sha256", sha256) > 0;
    }

    /** Those of the contents that something refers to. */
    Set<String> referred(Collection<String> contents) {
        return getEntityManager()
                .createQuery("select distinct e.sha256 from Evidence e where e.sha256 in :contents", String.class)
                .setParameter("contents", contents)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    List<Evidence> some(String field, UUID id) {
        return find(field, id).page(0, 10).list();
    }

    /** How many pieces each of those progress reports has; none for one without. */
    Map<UUID, Integer> counts(Collection<UUID> progressReports) {
        return getEntityManager()
                .createQuery(
                        "select e.progressReportId, count(e) from Evidence e where e.progressReportId in :ids group by e.progressReportId",
                        Object[].class)
                .setParameter("ids", progressReports)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Long) row[1]).intValue()));
    }

    /** Keeps others from bringing or taking away the same content until this transaction is over. */
    void hold(String sha256) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:content, 0))")
                .setParameter("content", sha256)
                .getSingleResult();
    }
}
