package org.yaodian.workplan.document.domain.reading;

import java.util.ArrayList;
import java.util.List;

/** Cuts a clause at its commas. */
final class Phrases {
    private final SourceText text;
    private final Enclosures enclosures;

    Phrases(SourceText text, Enclosures enclosures) {
        this.text = text;
        this.enclosures = enclosures;
    }

    List<Span> in(Span clause) {
        List<Span> found = new ArrayList<>();
        int from = clause.start();
        for (int place = clause.start(); place <= clause.end(); place++) {
            if (place == clause.end() || Commas.divides(text, enclosures, place)) {
                Span phrase = text.trimmed(from, place);
                if (!phrase.isEmpty()) {
                    found.add(phrase);
                }
                from = place + 1;
            }
        }
        return found;
    }
}
