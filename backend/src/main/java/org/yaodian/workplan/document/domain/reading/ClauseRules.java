package org.yaodian.workplan.document.domain.reading;

import java.util.ArrayList;
import java.util.List;

/** Cuts what a task says into clauses, as finely as the document's own punctuation does. */
final class ClauseRules {
    private static final String ENDS = "。!?\n\t";
    private static final int LONGEST_LABEL = 30;

    private final SourceText text;
    private final Enclosures enclosures;
    private final Cutting cutting;

    ClauseRules(SourceText text, Enclosures enclosures, Cutting cutting) {
        this.text = text;
        this.enclosures = enclosures;
        this.cutting = cutting;
    }

    /** The clauses inside the span, without what is to be left out. */
    List<Span> in(Span body, List<Span> leftOut) {
        List<Span> clauses = new ArrayList<>();
        for (Span sentence : sentences(body, leftOut)) {
            if (cutting == Cutting.COMMA) {
                clauses.addAll(joined(phrases(sentence)));
            } else {
                clauses.add(sentence);
            }
        }
        return clauses;
    }

    private List<Span> sentences(Span body, List<Span> leftOut) {
        List<Span> found = new ArrayList<>();
        int from = body.start();
        int gap = 0;
        for (int place = body.start(); place < body.end(); place++) {
            while (gap < leftOut.size() && leftOut.get(gap).end() <= place) {
                gap++;
            }
            if (gap < leftOut.size() && leftOut.get(gap).start() == place) {
                add(found, from, place);
                from = leftOut.get(gap).end();
                place = from - 1;
            } else if (ends(place) || labels(place, from)) {
                add(found, from, place);
                from = place + 1;
            } else {
                from = afterListing(found, from, place, body.end());
            }
        }
        add(found, from, body.end());
        return found;
    }

    private boolean ends(int place) {
        char character = text.at(place);
        return (ENDS.indexOf(character) >= 0 || character == ';') && !enclosures.encloses(place);
    }

    /** A colon behind a short label at the beginning. */
    private boolean labels(int place, int from) {
        boolean proportion = Numerals.isDigit(text.at(place - 1)) && Numerals.isDigit(text.at(place + 1));
        return text.at(place) == ':' && !proportion && !enclosures.encloses(place) && place - from <= LONGEST_LABEL;
    }

    /** 一是, 二是 at the beginning of a phrase are no words of the clause. */
    private int afterListing(List<Span> found, int from, int place, int end) {
        char before = text.at(place - 1);
        if (before != ';' && before != '。' && before != ':' && before != ',') {
            return from;
        }
        Numbering numbering = NumberingRules.at(text, place, end);
        if (numbering == null || !numbering.style().isListing()) {
            return from;
        }
        add(found, from, place);
        return numbering.bodyStart();
    }

    private List<Span> phrases(Span sentence) {
        List<Span> found = new ArrayList<>();
        int from = sentence.start();
        for (int place = sentence.start(); place < sentence.end(); place++) {
            if (Commas.divides(text, enclosures, place)) {
                add(found, from, place);
                from = place + 1;
            }
        }
        add(found, from, sentence.end());
        return found;
    }

    private List<Span> joined(List<Span> phrases) {
        List<Span> found = new ArrayList<>();
        int from = -1;
        for (int place = 0; place < phrases.size(); place++) {
            Span phrase = phrases.get(place);
            int start = from < 0 ? phrase.start() : from;
            boolean last = place == phrases.size() - 1;
            if (!last && LeadIns.introduces(bare(phrase))) {
                from = start;
            } else if (from < 0 && !found.isEmpty() && belongs(phrases, place)) {
                found.set(found.size() - 1, new Span(found.get(found.size() - 1).start(), phrase.end()));
            } else {
                found.add(new Span(start, phrase.end()));
                from = -1;
            }
        }
        return found;
    }

    /** Two phrases that only say where the sentence leads are one, and so are 让…，让…. */
    private boolean belongs(List<Span> phrases, int place) {
        String phrase = text.folded(phrases.get(place));
        String before = text.folded(phrases.get(place - 1));
        boolean effects = place > 1 && ClauseKinds.isEffect(before) && ClauseKinds.isEffect(phrase);
        return effects || LeadIns.repeats(before, phrase) || LeadIns.belongs(phrase);
    }

    /** The phrase without what stands between marks. */
    private String bare(Span phrase) {
        StringBuilder bare = new StringBuilder();
        for (int place = phrase.start(); place < phrase.end(); place++) {
            bare.append(enclosures.encloses(place) ? '\u25A1' : text.at(place));
        }
        return bare.toString();
    }

    private void add(List<Span> found, int from, int to) {
        Span trimmed = text.trimmed(from, Math.max(from, to));
        int end = trimmed.end();
        int start = trimmed.start();
        while (end > start && ",;:、".indexOf(text.at(end - 1)) >= 0) {
            end--;
        }
        while (start < end && ",;:、)".indexOf(text.at(start)) >= 0) {
            start++;
        }
        if (end > start) {
            found.add(text.trimmed(start, end));
        }
    }
}
