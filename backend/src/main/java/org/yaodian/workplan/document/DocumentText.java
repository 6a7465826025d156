package org.yaodian.workplan.document;

/** The text of a document as spans count in it. */
public record DocumentText(DocumentSummary document, String text) {}
