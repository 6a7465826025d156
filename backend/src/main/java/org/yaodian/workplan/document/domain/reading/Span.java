package org.yaodian.workplan.document.domain.reading;

/** A stretch of a text, in code points, end exclusive. */
record Span(int start, int end) {
    int length() {
        return end - start;
    }

    boolean isEmpty() {
        return end <= start;
    }

    boolean contains(int position) {
        return start <= position && position < end;
    }
}
