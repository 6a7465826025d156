package org.yaodian.workplan.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Reference;

/**
 * One node of the tree.
 *
 * @param code GB/T 2260 code of a city or county, a local code otherwise
 * @param type what kind of unit it is, for example DISTRICT or VOCATIONAL
 * @param closedOn the first day on which it is no longer there
 */
public record OrgUnitSummary(
        UUID id,
        long revision,
        String code,
        String name,
        OrgLevel level,
        String type,
        @Nullable UUID parentId,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn) {

    /** Whether the unit is there on that day. */
    public boolean isOpenOn(LocalDate day) {
        return (openedOn == null || !day.isBefore(openedOn)) && (closedOn == null || day.isBefore(closedOn));
    }

    /** Whether the unit was there once and no longer is on that day. */
    public boolean isClosedBy(LocalDate day) {
        return closedOn != null && !day.isBefore(closedOn);
    }

    public Reference reference() {
        return new Reference(id, code, name);
    }
}
