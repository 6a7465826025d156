package org.yaodian.workplan.target.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.shared.time.Period;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TargetValue;

/**
 * Which units have submitted a figure for a period that nothing counts for yet, and when.
 *
 * @param submitted the moment by unit, for each target and first day of a period
 */
record UnderReview(Map<Line, Map<UUID, Instant>> submitted) {
    static final UnderReview NOTHING = new UnderReview(Map.of());

    /** One target and the period that begins on that day. */
    record Line(UUID targetId, LocalDate periodStart) {

        static Line of(TargetSummary target, Period period) {
            return new Line(target.id(), period.start());
        }
    }

    /** How many of the units wait with that period, and since when. */
    TargetValue.Waiting of(TargetSummary target, Period period, Collection<OrgUnitSummary> units) {
        Map<UUID, Instant> byUnit = submitted.getOrDefault(Line.of(target, period), Map.of());
        if (byUnit.isEmpty()) {
            return TargetValue.Waiting.NONE;
        }
        List<Instant> waits = units.stream()
                .map(unit -> byUnit.get(unit.id()))
                .filter(Objects::nonNull)
                .toList();
        return new TargetValue.Waiting(
                waits.size(), waits.stream().min(Comparator.naturalOrder()).orElse(null));
    }
}
