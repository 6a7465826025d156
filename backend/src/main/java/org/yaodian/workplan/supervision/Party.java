package org.yaodian.workplan.supervision;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who an order goes to, or would go to.
 *
 * @param orgUnitId the addressee, or the unit that the department belongs to
 * @param departmentId null when the org unit itself is addressed
 */
public record Party(
        ResponsibilityKind kind, UUID orgUnitId, @Nullable UUID departmentId) {

    /** Whether it is the same unit or department, whatever it is to the order. */
    public boolean isSame(Party other) {
        return orgUnitId.equals(other.orgUnitId) && Objects.equals(departmentId, other.departmentId);
    }
}
