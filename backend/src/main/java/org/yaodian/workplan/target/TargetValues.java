package org.yaodian.workplan.target;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgUnitSummary;

/** The one place that computes a value and a target's light. Each call reads the figures once, however much it is asked. */
public interface TargetValues {

    /** The value of each target for one unit. */
    Map<UUID, TargetValue> of(Collection<TargetSummary> targets, UUID orgUnitId, Query query);

    /** The value of one target for each of the units, in their order. */
    List<TargetValue> of(TargetSummary target, List<OrgUnitSummary> units, Query query);

    /** The value of each target for each unit: targets in the outer order, units in the inner one. */
    List<TargetValue> of(Collection<TargetSummary> targets, List<OrgUnitSummary> units, Query query);

    /**
     * The value of each target for one unit on each of the days; {@code query} says what counts, its day is not used.
     *
     * @return by day, then by target
     */
    Map<LocalDate, Map<UUID, TargetValue>> over(
            Collection<TargetSummary> targets, OrgUnitSummary unit, List<LocalDate> days, Query query);

    /**
     * What is asked for.
     *
     * @param includeSubmitted also count figures that wait for review
     * @param knownAt count only what had been approved by then, and not yet corrected; null for what counts now
     * @param forecasts whether values come with their forecasts
     */
    record Query(
            LocalDate asOf,
            boolean includeSubmitted,
            @Nullable Instant knownAt,
            boolean forecasts) {

        /** The official figures on a day, as known now. */
        public static Query on(LocalDate asOf) {
            return new Query(asOf, false, null, true);
        }

        /** The same by somebody who does not show forecasts. */
        public Query withoutForecasts() {
            return new Query(asOf, includeSubmitted, knownAt, false);
        }
    }
}
