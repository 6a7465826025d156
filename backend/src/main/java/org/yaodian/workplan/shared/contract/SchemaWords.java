package org.yaodian.workplan.shared.contract;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Puts constraints that mean one thing in Java and another in JSON Schema into words that mean the same. */
final class SchemaWords {
    private static final String NOT_BLANK = "\\S";

    private SchemaWords() {}

    static void mend(Schema schema) {
        schema.setPattern("uuid".equals(schema.getFormat()) ? null : anchored(schema.getPattern()));
        BigDecimal step = schema.getMultipleOf();
        if (step != null && step.compareTo(BigDecimal.ONE) < 0) {
            schema.setMultipleOf(null);
            schema.setDescription(
                    limited(schema.getDescription(), step.stripTrailingZeros().scale()));
        }
    }

    /** Java's constraint is on the whole text, JSON Schema's on any part of it. */
    private static @Nullable String anchored(@Nullable String pattern) {
        return pattern == null || pattern.startsWith("^") || pattern.equals(NOT_BLANK)
                ? pattern
                : "^(?:" + pattern + ")$";
    }

    /** Validators count in binary and find that 0.3 is no multiple of 0.1. */
    private static String limited(@Nullable String description, int decimals) {
        String limit = "最多 " + decimals + " 位小数";
        return description == null ? limit : description + "；" + limit;
    }
}
