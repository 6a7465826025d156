package org.yaodian.workplan.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done to which thing.
 *
 * @param type kind of thing, for example {@code observation}
 * @param code code of the thing, if it has one
 * @param orgUnitId whose it is, if one org unit's
 * @param planId the plan it belongs to, if any
 * @param before fields that changed, as they were: a JSON object
 * @param after fields that changed, as they became: a JSON object
 */
public record Recorded(
        Operation operation,
        String type,
        UUID id,
        @Nullable String code,
        @Nullable UUID orgUnitId,
        @Nullable UUID planId,
        String before,
        String after) {}
