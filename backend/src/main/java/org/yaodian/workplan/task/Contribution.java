package org.yaodian.workplan.task;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.Light;

/**
 * What one target or milestone adds to how its task stands.
 *
 * @param achievement capped share 0..1 of the way; null when it has none
 * @param weight how much it counts beside the others, not negative
 */
public record Contribution(Light light, @Nullable BigDecimal achievement, BigDecimal weight) {}
