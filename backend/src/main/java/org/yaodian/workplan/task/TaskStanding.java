package org.yaodian.workplan.task;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.plan.Reason;

/**
 * How a task stands on a day.
 *
 * @param progress share 0..1 with 4 decimals; null when there is nothing to measure it by
 */
public record TaskStanding(Light light, @Nullable BigDecimal progress, List<Reason> reasons) {}
