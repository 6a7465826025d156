package org.yaodian.workplan.reminder;

import java.util.List;
import java.util.UUID;

/**
 * What is sent for a plan, and when.
 *
 * @param steps by day and audience
 */
public record LadderSummary(UUID planId, long revision, boolean enabled, List<LadderStep> steps) {}
