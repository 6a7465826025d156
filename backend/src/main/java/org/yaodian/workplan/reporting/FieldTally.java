package org.yaodian.workplan.reporting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much is asked: reports, the fields in them, and how many of those need not be typed since the same figure is asked under
 * another target for the same period.
 */
@Schema(name = "FieldTally")
public record FieldTally(
        @Schema(required = true, examples = "20") int reports,
        @Schema(required = true, examples = "36") int fields,

        @Schema(required = true, description = "其中已预填的", examples = "4")
        int prefilled) {

    /** Nothing asked. */
    public static final FieldTally NONE = new FieldTally(0, 0, 0);

    /** Both together. */
    public FieldTally plus(FieldTally other) {
        return new FieldTally(reports + other.reports, fields + other.fields, prefilled + other.prefilled);
    }
}
