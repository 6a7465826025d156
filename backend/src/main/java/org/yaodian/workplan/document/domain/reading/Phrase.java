package org.yaodian.workplan.document.domain.reading;

import java.util.List;

/** What stands between two commas of a clause, with its numbers. */
record Phrase(Span span, List<Quantity> quantities) {
    int before(int index) {
        return index == 0 ? span.start() : quantities.get(index - 1).end();
    }

    int after(int index) {
        return index == quantities.size() - 1
                ? span.end()
                : quantities.get(index + 1).start();
    }

    boolean isLast(int index) {
        return index == quantities.size() - 1;
    }
}
