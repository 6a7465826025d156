package org.yaodian.workplan.document.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.workplan.shared.paging.SortKey;

@ApplicationScoped
class DocumentRepository implements PanacheRepositoryBase<SourceDocument, UUID> {
    static final List<SortKey<SourceDocument>> SORT_KEYS =
            List.of(SortKey.moment("createdAt", "e.createdAt", SourceDocument::createdAt));

    /** The document that the plan was made of. */
    Optional<SourceDocument> ofPlan(UUID plan) {
        return find("planId = ?1 order by createdAt", plan).firstResultOptional();
    }

    Optional<SourceDocument> holding(String sha256) {
        return find("sha256", sha256).firstResultOptional();
    }
}
