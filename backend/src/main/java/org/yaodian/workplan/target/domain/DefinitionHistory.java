package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.shared.time.BusinessClock;

/** Keeps every version of a definition card, in the transaction that writes it. */
@ApplicationScoped
class DefinitionHistory {
    private final CardVersionRepository versions;
    private final Scope scope;
    private final BusinessClock clock;

    DefinitionHistory(CardVersionRepository versions, Scope scope, BusinessClock clock) {
        this.versions = versions;
        this.scope = scope;
        this.clock = clock;
    }

    /** Takes down the card as it is now, unless that version is there with the same words. */
    void keep(UUID targetId, DefinitionCard card, @Nullable String reason) {
        Optional<CardVersion> kept = versions.find(targetId, card.version());
        if (kept.isEmpty() || !kept.get().summary().words().equals(card.words())) {
            CardVersion version = kept.orElseGet(() -> CardVersion.of(targetId));
            version.write(card, scope.caller().name(), clock.now(), reason);
            versions.persist(version);
        }
    }

    /** Forgets a target that is being deleted; one by one, so that each version leaves its line in the audit trail. */
    void forget(UUID targetId) {
        versions.list("targetId", targetId).forEach(versions::delete);
    }
}
