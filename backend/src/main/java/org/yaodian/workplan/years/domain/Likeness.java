package org.yaodian.workplan.years.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * How alike two texts are: the share of pairs of neighbouring letters that they have in common (Sørensen, Dice), in thousandths.
 * Figures, marks and spaces count for nothing, so that last year's sentence with this year's figure is alike in full.
 */
final class Likeness {
    static final int WHOLE = 1000;

    private final long[] pairs;

    private Likeness(long[] pairs) {
        this.pairs = pairs;
    }

    static Likeness of(String text) {
        int[] letters = folded(text).codePoints().filter(Character::isLetter).toArray();
        int[] counted = letters.length > 0
                ? letters
                : folded(text)
                        .codePoints()
                        .filter(point -> !Character.isWhitespace(point))
                        .toArray();
        return new Likeness(pairs(counted));
    }

    /** The text without what only looks different: full width, capitals, spaces. */
    static String plain(String text) {
        return folded(text).replaceAll("\\s+", "");
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static long[] pairs(int[] letters) {
        if (letters.length == 1) {
            return new long[] {letters[0]};
        }
        long[] pairs = new long[Math.max(letters.length - 1, 0)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = ((long) letters[i] << Integer.SIZE) | letters[i + 1];
        }
        Arrays.sort(pairs);
        return pairs;
    }

    /** 0 for nothing in common, 1000 for the same letters; nothing is like an empty text. */
    int with(Likeness other) {
        int all = pairs.length + other.pairs.length;
        if (pairs.length == 0 || other.pairs.length == 0) {
            return 0;
        }
        int common = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < pairs.length && theirs < other.pairs.length) {
            int order = Long.compare(pairs[mine], other.pairs[theirs]);
            common += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return 2 * WHOLE * common / all;
    }
}
