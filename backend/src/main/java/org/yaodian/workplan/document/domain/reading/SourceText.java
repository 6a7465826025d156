package org.yaodian.workplan.document.domain.reading;

import java.util.ArrayList;
import java.util.List;

/** A text as it was handed in, beside its folded form in which every rule reads; both count in code points. */
final class SourceText {
    private static final String MARKS = "#*>";

    private final int[] codePoints;
    private final String folded;
    private final List<Span> lines;

    SourceText(String text) {
        codePoints = text.codePoints().toArray();
        char[] simple = new char[codePoints.length];
        for (int place = 0; place < simple.length; place++) {
            simple[place] = CharacterFolding.fold(codePoints[place]);
        }
        folded = new String(simple);
        lines = linesOf(folded);
    }

    String folded() {
        return folded;
    }

    /** The lines that hold anything, without the blanks around them. */
    List<Span> lines() {
        return lines;
    }

    char at(int place) {
        return place >= 0 && place < folded.length() ? folded.charAt(place) : '\n';
    }

    /** The character itself, unfolded. */
    int original(int place) {
        return codePoints[place];
    }

    /** The words of the document itself. */
    String words(int start, int end) {
        return new String(codePoints, start, end - start);
    }

    String words(Span span) {
        return words(span.start(), span.end());
    }

    String folded(Span span) {
        return folded.substring(span.start(), span.end());
    }

    Span trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(folded.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(folded.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** Without the marks of a heading or of bold type around it. */
    private Span unmarked(Span line) {
        int start = line.start();
        int end = line.end();
        while (start < end && MARKS.indexOf(folded.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && folded.charAt(end - 1) == '*') {
            end--;
        }
        return start == line.start() && end == line.end() ? line : trimmed(start, end);
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t' || character == '\n';
    }

    private List<Span> linesOf(String plain) {
        List<Span> found = new ArrayList<>();
        int from = 0;
        while (from <= plain.length()) {
            int next = plain.indexOf('\n', from);
            int to = next < 0 ? plain.length() : next;
            Span line = unmarked(trimmed(from, to));
            if (!line.isEmpty()) {
                found.add(line);
            }
            from = to + 1;
        }
        return List.copyOf(found);
    }
}
