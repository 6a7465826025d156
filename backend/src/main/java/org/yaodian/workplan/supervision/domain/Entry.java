package org.yaodian.workplan.supervision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.supervision.Exchange;
import org.yaodian.workplan.supervision.ExchangeKind;

/** One line of what happened to an order; lines are only ever added. */
@Embeddable
record Entry(
        @Enumerated(EnumType.STRING) ExchangeKind kind,
        @Nullable UUID responsibilityId,
        @Column(name = "words") @Nullable String text,
        @Column(name = "until_date") @Nullable LocalDate until,
        @Column(name = "happened_at") Instant at,
        @Column(name = "done_by") String by) {

    Exchange exchange() {
        return new Exchange(kind, responsibilityId, text, until, at, by);
    }
}
