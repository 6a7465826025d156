package org.yaodian.workplan.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.shared.time.Frequency;
import org.yaodian.workplan.shared.time.Period;

/**
 * The value of one target for one unit at the end of each period, from the target's first to the one under way.
 *
 * @param path the way that was set: from the start through interim goals to the due date; empty without a goal
 * @param definitionChanges what changed on the definition card, oldest first
 */
public record TargetSeries(
        TargetSummary target,
        OrgUnitSummary unit,
        LocalDate asOf,
        Frequency frequency,
        List<Point> points,
        List<Step> path,
        List<DefinitionVersion> definitionChanges) {

    /** The value as it stands at the end of a period; for the one under way, on the day asked for. */
    public record Point(Period period, TargetValue value) {}

    /** What should be reached by a day. */
    public record Step(LocalDate date, BigDecimal value) {}
}
