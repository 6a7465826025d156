package org.yaodian.workplan.years;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.Reason;
import org.yaodian.workplan.shared.http.Reference;

/**
 * What belongs to a commitment that was carried over and did not come along.
 *
 * @param predecessor the commitment of the earlier plan
 * @param whose the org unit or department that it is about; null for none
 * @param date of an interim goal in the earlier plan
 * @param reasons why it stays behind
 */
public record LeftBehind(
        CommitmentKind kind,
        Reference predecessor,
        CommitmentPart part,
        @Nullable Reference whose,
        @Nullable LocalDate date,
        List<Reason> reasons) {}
