package org.yaodian.workplan.reporting.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.reporting.EvidenceItems;
import org.yaodian.workplan.reporting.EvidenceSubject;
import org.yaodian.workplan.reporting.EvidenceSummary;

/** Between evidence as stored and as it goes over HTTP. */
@ApplicationScoped
class EvidenceMapper {
    private final EvidenceItems items;

    EvidenceMapper(EvidenceItems items) {
        this.items = items;
    }

    EvidenceView view(EvidenceSummary item) {
        return views(List.of(item)).getFirst();
    }

    List<EvidenceView> views(List<EvidenceSummary> found) {
        Map<EvidenceSubject, Boolean> removable = new HashMap<>();
        return found.stream()
                .map(item -> view(item, removable.computeIfAbsent(item.subject(), items::mayRemove)))
                .toList();
    }

    private static EvidenceView view(EvidenceSummary item, boolean removable) {
        EvidenceSummary.StoredFile file = item.file();
        return new EvidenceView(
                item.id(),
                item.revision(),
                id(item, EvidenceSubject.Kind.OBSERVATION),
                id(item, EvidenceSubject.Kind.PROGRESS_REPORT),
                id(item, EvidenceSubject.Kind.MILESTONE),
                item.title(),
                file == null ? null : file.name(),
                file == null ? null : file.mediaType(),
                file == null ? null : file.size(),
                file == null ? null : file.sha256(),
                item.link(),
                item.addedBy(),
                item.addedAt(),
                removable ? List.of("delete") : List.of());
    }

    private static @Nullable UUID id(EvidenceSummary item, EvidenceSubject.Kind kind) {
        return item.subject().kind() == kind ? item.subject().id() : null;
    }
}
