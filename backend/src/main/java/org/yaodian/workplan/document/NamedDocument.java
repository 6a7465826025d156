package org.yaodian.workplan.document;

/** A titled document 《…》 that is mentioned; its span holds the title marks. */
public record NamedDocument(String title, DocumentRole role, int start, int end) {}
