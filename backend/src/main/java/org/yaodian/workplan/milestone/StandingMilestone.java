package org.yaodian.workplan.milestone;

/** A milestone and how it stands on a day. */
public record StandingMilestone(MilestoneSummary milestone, MilestoneStanding standing) {}
