package org.yaodian.workplan.document.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.workplan.shared.paging.SortKey;

@ApplicationScoped
class SpanRepository implements PanacheRepositoryBase<SourceSpan, UUID> {
    static final List<SortKey<SourceSpan>> SORT_KEYS =
            List.of(SortKey.number("start", "e.spanStart", SourceSpan::spanStart));

    /** Where something comes from. */
    Optional<SourceSpan> of(UUID subject) {
        return find("subjectId = ?1 order by spanStart", subject).firstResultOptional();
    }
}
