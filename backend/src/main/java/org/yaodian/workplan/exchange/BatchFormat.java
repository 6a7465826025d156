package org.yaodian.workplan.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the rows of a batch are written. */
@Schema(name = "BatchFormat")
public enum BatchFormat {
    /** One JSON array of objects. */
    JSON,
    /** One JSON object a line. */
    NDJSON,
    /** A header and one line for each row. */
    CSV,
    /** A workbook of this service that somebody has filled in. */
    XLSX,
    /** Aggregate Data Exchange (IHE QRPH ADX), an XML of groups of values. */
    ADX
}
