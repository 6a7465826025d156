package org.yaodian.workplan.target.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.persistence.Aggregate;
import org.yaodian.workplan.target.DefinitionVersion;

/** A definition card of a target as it stands or stood. */
@Entity
@Table(name = "definition_card")
class CardVersion extends Aggregate {
    @SuppressWarnings("UnusedVariable") // queries read it
    private UUID targetId = new UUID(0, 0);

    private Instant since = Instant.EPOCH;
    private String changedBy = "";
    private @Nullable String reason;

    @Embedded
    private DefinitionCard card = new DefinitionCard();

    static CardVersion of(UUID targetId) {
        CardVersion version = new CardVersion();
        version.targetId = targetId;
        return version;
    }

    /** Takes down what the card says. */
    void write(DefinitionCard current, String by, Instant at, @Nullable String why) {
        card = current.copy();
        changedBy = by;
        since = at;
        reason = why;
    }

    int version() {
        return card.version();
    }

    DefinitionVersion summary() {
        return new DefinitionVersion(card.version(), since, changedBy, reason, card.words());
    }
}
