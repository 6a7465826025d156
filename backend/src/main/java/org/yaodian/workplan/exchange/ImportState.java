package org.yaodian.workplan.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a batch has come. */
@Schema(name = "ImportState")
public enum ImportState {
    /** Rows are being worked on. */
    RUNNING,
    /** All rows have been worked on, and what passed is stored. */
    APPLIED,
    /** Rows were rejected, and therefore nothing is stored. */
    REFUSED,
    /** It was only to be checked. */
    CHECKED,
    /** The service stopped in the middle: what the receipt counts is stored, the rest is not; send the batch again. */
    INTERRUPTED
}
