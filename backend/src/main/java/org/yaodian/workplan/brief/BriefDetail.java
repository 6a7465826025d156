package org.yaodian.workplan.brief;

import java.util.List;
import org.yaodian.workplan.plan.PlanSummary;

/**
 * A brief with its figures.
 *
 * @param content as frozen; for a draft as it would be now
 * @param restatements what the same questions answer otherwise by now; empty for a draft
 */
public record BriefDetail(BriefSummary brief, PlanSummary plan, BriefContent content, List<Restatement> restatements) {}
