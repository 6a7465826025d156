package org.yaodian.workplan.exchange;

/** As what a table goes out. */
public enum ExportFormat {
    /** An Excel workbook of one sheet. */
    XLSX,
    /** Text in UTF-8 with a byte order mark, as Excel expects it. */
    CSV
}
