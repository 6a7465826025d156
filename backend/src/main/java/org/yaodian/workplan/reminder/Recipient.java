package org.yaodian.workplan.reminder;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who a digest goes to: a desk, not a person.
 *
 * @param orgUnitId the unit, or the one that the department belongs to
 * @param departmentId null but for a department
 */
public record Recipient(UUID orgUnitId, @Nullable UUID departmentId, Circle circle) {

    public static Recipient unit(UUID orgUnitId, Circle circle) {
        return new Recipient(orgUnitId, null, circle);
    }

    public static Recipient department(UUID orgUnitId, UUID departmentId) {
        return new Recipient(orgUnitId, departmentId, Circle.DEPARTMENT);
    }
}
