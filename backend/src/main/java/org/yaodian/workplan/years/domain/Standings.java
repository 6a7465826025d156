package org.yaodian.workplan.years.domain;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.years.Commitment;
import org.yaodian.workplan.years.PlanComparison;

/**
 * A plan's commitments and how each stands on a day.
 *
 * @param values of targets that have one
 */
record Standings(Inventory inventory, Map<UUID, Light> lights, Map<UUID, BigDecimal> values) {

    PlanComparison.Side side(Commitment commitment) {
        return new PlanComparison.Side(
                commitment, Objects.requireNonNull(lights.get(commitment.id())), values.get(commitment.id()));
    }
}
