package org.yaodian.workplan.document.domain;

import java.util.Set;

/**
 * The sentence or sentences that a stretch of a text lies in. Positions are code points.
 *
 * @param before what stands before the stretch
 * @param words the stretch
 * @param after what stands after it
 */
record Sentence(String before, String words, String after) {
    private static final Set<Integer> ENDS = Set.of((int) '。', (int) '；', (int) '！', (int) '？', (int) ';', (int) '\n');
    /** Of a text without any marks no more than this is shown on either side. */
    private static final int LONGEST = 300;

    static Sentence around(String text, int start, int end) {
        int[] points = text.codePoints().toArray();
        int last = Math.min(end, points.length);
        int first = Math.min(start, last);
        int from = first;
        while (from > 0 && first - from < LONGEST && !ENDS.contains(points[from - 1])) {
            from--;
        }
        int to = last;
        boolean closed = last > first && ENDS.contains(points[last - 1]);
        while (!closed && to < points.length && to - last < LONGEST && points[to] != '\n') {
            closed = ENDS.contains(points[to]);
            to++;
        }
        return new Sentence(
                new String(points, from, first - from).stripLeading(),
                new String(points, first, last - first),
                new String(points, last, to - last).stripTrailing());
    }
}
