package org.yaodian.workplan.voice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said and what was answered; who it was is told to nobody.
 *
 * @param saidOn the day; the minute would help to guess who it was
 * @param own whether the caller said it
 */
public record SuggestionSummary(
        UUID id,
        long revision,
        SuggestionKind kind,
        String words,
        @Nullable String page,
        @Nullable UUID targetId,
        LocalDate saidOn,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable Instant publishedAt,
        boolean own) {}
