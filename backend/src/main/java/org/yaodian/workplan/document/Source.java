package org.yaodian.workplan.document;

import java.util.UUID;

/**
 * The sentence of a document that something comes from.
 *
 * @param start where its own words begin in the document's text, in code points
 * @param end where they end, exclusive
 * @param before what of the sentence stands before those words
 * @param words the words themselves
 * @param after what of the sentence stands after them
 */
public record Source(
        DocumentSummary document,
        DocumentSpan.Subject subject,
        UUID subjectId,
        int start,
        int end,
        String before,
        String words,
        String after) {}
