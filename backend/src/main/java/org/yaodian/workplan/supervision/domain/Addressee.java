package org.yaodian.workplan.supervision.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.supervision.ResponsibilityKind;

/**
 * Who an order goes to, looked up.
 *
 * @param orgUnitId the addressee, or the unit that the department belongs to
 */
record Addressee(
        ResponsibilityKind kind, UUID orgUnitId, @Nullable UUID departmentId) {}
