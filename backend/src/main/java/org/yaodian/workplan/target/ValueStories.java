package org.yaodian.workplan.target;

import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.shared.time.Frequency;

/** How a value came about: over time, and from which units. */
public interface ValueStories {
    /** More levels than there are. */
    int ALL_LEVELS = 3;

    /** The value by period; {@code frequency} must not be finer than the target's own. */
    TargetSeries series(TargetSummary target, OrgUnitSummary unit, Frequency frequency, TargetValues.Query query);

    /** The value unit by unit, {@code depth} levels down. */
    Explanation explanation(TargetSummary target, OrgUnitSummary unit, int depth, TargetValues.Query query);
}
