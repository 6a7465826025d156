package org.yaodian.workplan.document.domain.extraction;

/** The text of a file, with one kind of line break and without characters that nobody sees. */
public record ExtractedText(DocumentFormat format, String text) {}
