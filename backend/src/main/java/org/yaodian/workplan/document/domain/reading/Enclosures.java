package org.yaodian.workplan.document.domain.reading;

/**
 * What stands between quotation marks, title marks or brackets. Only pairs that close on the same line, not too far away, count;
 * a mark that was never closed encloses nothing.
 */
final class Enclosures {
    private static final String OPENING = "\u201C\u2018\u300A\u3008([\u3010\"";
    private static final String CLOSING = "\u201D\u2019\u300B\u3009)]\u3011\"";
    private static final int BRACKETS = 4;
    private static final int FARTHEST = 300;
    private static final int DEEPEST = 32;
    private static final byte QUOTED = 1;
    private static final byte BRACKETED = 2;

    private final byte[] marks;
    private final int[] partners;
    private final int[] open = new int[DEEPEST];
    private int depth;

    Enclosures(String folded) {
        marks = new byte[folded.length()];
        partners = new int[folded.length()];
        for (int place = 0; place < folded.length(); place++) {
            take(folded, place);
        }
    }

    /** Whether something encloses the place. */
    boolean encloses(int place) {
        return marks[place] != 0;
    }

    /** Whether quotation or title marks enclose the place. */
    boolean quotes(int place) {
        return (marks[place] & QUOTED) != 0;
    }

    boolean brackets(int place) {
        return (marks[place] & BRACKETED) != 0;
    }

    /** Where the pair that opens at the place closes, or -1. */
    int closing(int place) {
        return partners[place] > place ? partners[place] : -1;
    }

    /** Where the pair that closes at the place opens, or -1. */
    int opening(int place) {
        return partners[place] > 0 && partners[place] <= place ? partners[place] - 1 : -1;
    }

    private void take(String folded, int place) {
        char character = folded.charAt(place);
        if (character == '\n') {
            depth = 0;
            return;
        }
        int closing = CLOSING.indexOf(character);
        if (closing >= 0 && close(folded, place, OPENING.charAt(closing))) {
            return;
        }
        if (OPENING.indexOf(character) >= 0) {
            if (depth == DEEPEST) {
                depth = 0;
            }
            open[depth] = place;
            depth++;
        }
    }

    private boolean close(String folded, int place, char opening) {
        for (int level = depth - 1; level >= 0; level--) {
            if (folded.charAt(open[level]) == opening) {
                int start = open[level];
                depth = level;
                if (place - start <= FARTHEST) {
                    mark(start, place, OPENING.indexOf(opening) < BRACKETS || opening == '"' ? QUOTED : BRACKETED);
                    return true;
                }
                return opening != '"';
            }
        }
        return false;
    }

    private void mark(int start, int end, byte kind) {
        partners[start] = end;
        partners[end] = start + 1;
        for (int place = start; place <= end; place++) {
            marks[place] |= kind;
        }
    }
}
