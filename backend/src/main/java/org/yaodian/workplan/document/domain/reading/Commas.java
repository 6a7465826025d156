package org.yaodian.workplan.document.domain.reading;

/** Tells a comma that divides phrases from one inside a figure or between marks. */
final class Commas {
    private static final int GROUP = 3;

    private Commas() {}

    static boolean divides(SourceText text, Enclosures enclosures, int place) {
        return text.at(place) == ',' && !enclosures.encloses(place) && !groups(text, place);
    }

    /** A half-width comma between a digit and a group of exactly three more. */
    static boolean groups(SourceText text, int place) {
        if (text.original(place) != ',' || !isDigit(text.at(place - 1))) {
            return false;
        }
        for (int next = 1; next <= GROUP; next++) {
            if (!isDigit(text.at(place + next))) {
                return false;
            }
        }
        return !isDigit(text.at(place + GROUP + 1));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
