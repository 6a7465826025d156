package org.yaodian.workplan.years;

import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.target.TargetValue;

/** A target in one of its years, and its value on the last day of that plan, or on the day asked for if that is earlier. */
public record TargetYear(PlanSummary plan, TargetValue value) {}
