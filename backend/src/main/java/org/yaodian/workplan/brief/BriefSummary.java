package org.yaodian.workplan.brief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A brief without its figures.
 *
 * @param month {@code 2025-10}; null unless monthly
 * @param since the day it is compared with; null when there is none in the plan
 * @param number null until published
 * @param knownAt the moment at which the figures were taken; null until published
 */
public record BriefSummary(
        UUID id,
        long revision,
        UUID planId,
        BriefKind kind,
        @Nullable String month,
        LocalDate asOf,
        @Nullable LocalDate since,
        String issuer,
        String title,
        String introduction,
        BriefState state,
        Instant createdAt,
        @Nullable BriefNumber number,
        @Nullable LocalDate publishedOn,
        @Nullable Instant knownAt) {

    /** What people know it by: its number, or its title before it has one. */
    public String name() {
        return number == null ? title : number.text();
    }
}
