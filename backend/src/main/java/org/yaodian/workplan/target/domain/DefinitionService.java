package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.paging.ListQuery;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.target.DefinitionVersion;
import org.yaodian.workplan.target.Definitions;
import org.yaodian.workplan.target.Targets;

@ApplicationScoped
class DefinitionService implements Definitions {
    private final CardVersionRepository versions;
    private final Targets targets;

    DefinitionService(CardVersionRepository versions, Targets targets) {
        this.versions = versions;
        this.targets = targets;
    }

    @Override
    @Transactional
    public Page<DefinitionVersion> list(UUID targetId, PageQuery query) {
        UUID target = targets.get(targetId).id();
        return new ListQuery<>(CardVersion.class, "-version", CardVersionRepository.SORT_KEYS)
                .where("e.targetId = :target", "target", target)
                .page(versions.getEntityManager(), query)
                .map(CardVersion::summary);
    }

    @Override
    @Transactional
    public List<DefinitionVersion> changes(UUID targetId, @Nullable Instant knownAt) {
        return versions.changes(targetId).stream()
                .map(CardVersion::summary)
                .filter(change -> knownAt == null || !change.since().isAfter(knownAt))
                .toList();
    }
}
