package org.yaodian.workplan.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to an order; never changed afterwards.
 *
 * @param responsibilityId whose part it is about; null for the whole order
 * @param text the reply or the reason
 * @param until the day asked for or granted
 * @param by name of the person, as others see it
 */
public record Exchange(
        ExchangeKind kind,
        @Nullable UUID responsibilityId,
        @Nullable String text,
        @Nullable LocalDate until,
        Instant at,
        String by) {}
