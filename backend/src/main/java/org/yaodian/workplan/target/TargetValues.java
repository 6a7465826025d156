package org.yaodian.workplan.target;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yaodian.workplan.organisation.OrgUnitSummary;

/** The one place that computes a value and a target's light. */
public interface TargetValues {

    /**
     * The value of each target for one unit.
     *
     * @param query the day, and whether submitted figures are counted as if approved
     */
    Map<UUID, TargetValue> of(Collection<TargetSummary> targets, UUID orgUnitId, Query query);

    /** The value of one target for each of the units, in their order. */
    List<TargetValue> of(TargetSummary target, List<OrgUnitSummary> units, Query query);

    /** The value of each target for each of the units, from one read: targets in the outer order, units in the inner. */
    List<TargetValue> of(Collection<TargetSummary> targets, List<OrgUnitSummary> units, Query query);

    /**
     * What is asked for.
     *
     * @param includeSubmitted also count figures that wait for review
     */
    record Query(LocalDate asOf, boolean includeSubmitted) {}
}
