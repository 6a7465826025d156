package org.yaodian.workplan.document.domain.extraction;

/** What kind of file a document was. */
public enum DocumentFormat {
    DOCX,
    PDF,
    XLSX,
    HTML,
    TEXT
}
