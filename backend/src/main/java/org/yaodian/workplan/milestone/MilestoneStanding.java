package org.yaodian.workplan.milestone;

import java.util.List;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.plan.Reason;

/** How a milestone stands on a day. */
public record MilestoneStanding(Light light, List<Reason> reasons) {}
