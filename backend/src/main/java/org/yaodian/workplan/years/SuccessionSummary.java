package org.yaodian.workplan.years;

import java.util.UUID;
import org.yaodian.workplan.shared.http.Reference;

/**
 * A decision about two commitments of different years.
 *
 * @param planId of the later one
 * @param formerPlanId of the earlier one
 */
public record SuccessionSummary(
        UUID id,
        long revision,
        UUID planId,
        UUID formerPlanId,
        CommitmentKind kind,
        Reference predecessor,
        Reference successor,
        SuccessionVerdict verdict) {}
