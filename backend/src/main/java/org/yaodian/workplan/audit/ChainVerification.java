package org.yaodian.workplan.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What walking the whole trail found.
 *
 * @param lines how many lines there are
 * @param head the last line, as the trail keeps it beside the lines
 * @param firstBroken null when nothing is wrong
 */
public record ChainVerification(
        long lines, ChainPoint head, @Nullable Break firstBroken) {

    /**
     * The first place where something is wrong.
     *
     * @param number of the line; of a missing one, where it should be
     */
    public record Break(long number, Why why) {}

    /** What is wrong. */
    @Schema(name = "AuditBreakReason")
    public enum Why {
        /** What the line says is not what it was hashed from. */
        ALTERED,
        /** A line is not there. */
        MISSING,
        /** The line does not continue the one before it. */
        UNLINKED,
        /** There are more lines than were written. */
        ADDED,
        /** The lines agree with each other, but not with what was noted elsewhere. */
        REWRITTEN
    }
}
