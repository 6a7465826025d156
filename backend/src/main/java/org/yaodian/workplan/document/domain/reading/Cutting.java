package org.yaodian.workplan.document.domain.reading;

import java.util.List;

/** How finely a document divides its obligations. */
enum Cutting {
    /** Commas divide: the sentences are rows of obligations. */
    COMMA,
    /** Semicolons divide, and full stops; commas are inside an obligation. */
    SEMICOLON,
    /** Each sentence is one obligation: the items are short. */
    SENTENCE;

    private static final int LONGEST_HEADING = 25;
    private static final int FEWEST_SEMICOLONS = 3;
    /** Sentences of fewer phrases than this, on average, are not rows of obligations. */
    private static final int TENTHS_OF_PHRASES = 20;
    /** Items of fewer sentences than this, on average, are one obligation each, unless their sentences run on. */
    private static final int TENTHS_OF_SENTENCES = 16;

    private static final int TENTHS_OF_LONG_SENTENCES = 45;

    /** Whether nothing but a bracket comes behind. */
    private static boolean isLast(SourceText text, int place, int end) {
        return place + 1 >= end || text.at(place + 1) == '(' || text.at(place + 1) == '\n';
    }

    /** A short first sentence is the heading of what follows it. */
    private static int afterHeading(SourceText text, Span body) {
        int last = Math.min(body.end() - 1, body.start() + LONGEST_HEADING);
        for (int place = body.start(); place < last; place++) {
            char character = text.at(place);
            if (character == ',' || character == ';') {
                return body.start();
            }
            if (character == '。' || character == '\n') {
                return place + 1;
            }
        }
        return body.start();
    }

    static Cutting of(SourceText text, Enclosures enclosures, List<Span> bodies) {
        int stops = 0;
        int semicolons = 0;
        int commas = 0;
        for (Span body : bodies) {
            stops++;
            for (int place = afterHeading(text, body); place < body.end(); place++) {
                char character = text.at(place);
                if (enclosures.encloses(place)) {
                    continue;
                }
                stops += "。!?".indexOf(character) >= 0 && !isLast(text, place, body.end()) ? 1 : 0;
                semicolons += character == ';' ? 1 : 0;
                commas += Commas.divides(text, enclosures, place) ? 1 : 0;
            }
        }
        if (semicolons >= FEWEST_SEMICOLONS && semicolons * 2 >= stops) {
            return SEMICOLON;
        }
        int phrases = commas + stops;
        boolean single =
                stops * 10 < bodies.size() * TENTHS_OF_SENTENCES && phrases * 10 < stops * TENTHS_OF_LONG_SENTENCES;
        return single || phrases * 10 < stops * TENTHS_OF_PHRASES ? SENTENCE : COMMA;
    }
}
