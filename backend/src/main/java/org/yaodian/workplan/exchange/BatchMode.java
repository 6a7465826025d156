package org.yaodian.workplan.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happens to a batch of which some rows are rejected. */
@Schema(name = "BatchMode")
public enum BatchMode {
    /** All rows are stored or, when any is rejected, none. */
    ATOMIC,
    /** The rows that pass are stored, a part of the batch at a time. */
    PARTIAL
}
