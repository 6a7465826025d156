package org.yaodian.workplan.document.domain.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;

/**
 * Gives each code point exactly one character that the rules know: full-width forms become half-width ones, traditional
 * characters simplified ones, and what lies beyond the basic plane a mark. So offsets in the folded text are code points of
 * the text itself.
 */
final class CharacterFolding {
    private static final char BEYOND = '\u3013';
    private static final int FIRST_HAN = 0x4E00;
    private static final int LAST_HAN = 0x9FFF;
    private static final String FROM =
            "\u3002\uFF61\u2014\u2013\u2015\u2010\u2011\u2212\u301C\u223C\u2026\u3014\u3015\uFF3B\uFF3D"
                    + "\u300C\u300D\u300E\u300F\u2267\u2266\u2A7E\u2A7D\u3001\uFF64\u3000\u00A0\u2028\u2029\u0085\r\f\u000B\uFE63\u00B7\u2027";
    private static final String TO = "\u3002\u3002------~~\u2026[][]"
            + "\u201C\u201D\u2018\u2019\u2265\u2264\u2265\u2264\u3001\u3001  \n\n\n\n\n\n-\u00B7\u00B7";
    private static final String COLONS = "\u2236\uFE55\uFE30";
    private static final char[] SIMPLE = simplified();

    private CharacterFolding() {}

    static char fold(int codePoint) {
        if (codePoint >= FIRST_HAN && codePoint <= LAST_HAN) {
            return SIMPLE[codePoint - FIRST_HAN];
        }
        if (codePoint < 0x80) {
            return codePoint == '\r' || codePoint == '\f' || codePoint == 0x0B ? '\n' : (char) codePoint;
        }
        if (codePoint > 0xFFFF) {
            return BEYOND;
        }
        int place = FROM.indexOf(codePoint);
        return place >= 0 ? TO.charAt(place) : compatible((char) codePoint);
    }

    /** Half-width forms and the ideographs that only look another way; numbers in circles stay what they are. */
    private static char compatible(char character) {
        if (COLONS.indexOf(character) >= 0) {
            return ':';
        }
        if (character >= 0xFF01 && character <= 0xFF5E) {
            return (char) (character - 0xFEE0);
        }
        boolean ideograph =
                (character >= 0x2E80 && character <= 0x2FDF) || (character >= 0xF900 && character <= 0xFAFF);
        if (ideograph) {
            String normal = Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFKC);
            return normal.length() == 1 ? fold(normal.charAt(0)) : character;
        }
        return character;
    }

    /**
     * Simplified forms by traditional ones, as ICU knows them ({@code simplified.txt}: the first line becomes the second). ICU itself
     * takes longer to get ready for it than a document takes to read.
     */
    private static char[] simplified() {
        char[] table = new char[LAST_HAN - FIRST_HAN + 1];
        for (int place = 0; place < table.length; place++) {
            table[place] = (char) (FIRST_HAN + place);
        }
        List<String> lines = lines();
        String traditional = lines.get(0);
        for (int place = 0; place < traditional.length(); place++) {
            table[traditional.charAt(place) - FIRST_HAN] = lines.get(1).charAt(place);
        }
        return table;
    }

    private static List<String> lines() {
        try (InputStream table = Objects.requireNonNull(
                CharacterFolding.class.getResourceAsStream("simplified.txt"), "simplified.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
