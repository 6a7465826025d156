package org.yaodian.workplan.document.domain.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers at a place of a text. */
final class Numerals {
    private static final int LONGEST = 20;
    private static final String MORE = "余多";

    private Numerals() {}

    /** The number that begins at the place; null when none does, or when it is too long for a figure. */
    static @Nullable Numeral at(SourceText text, int place, int end) {
        char first = text.at(place);
        if (isDigit(first)) {
            return arabic(text, place, end);
        }
        return ChineseNumerals.CHARACTERS.indexOf(first) >= 0 ? han(text, place, end) : null;
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static @Nullable Numeral arabic(SourceText text, int start, int end) {
        int place = start;
        boolean fraction = false;
        StringBuilder digits = new StringBuilder();
        while (place < end && digits.length() <= LONGEST) {
            char character = text.at(place);
            boolean point = character == '.' && !fraction && isDigit(text.at(place + 1));
            if (isDigit(character) || point) {
                fraction = fraction || point;
                digits.append(character);
            } else if (character != ',' || fraction || !Commas.groups(text, place)) {
                break;
            }
            place++;
        }
        if (digits.length() > LONGEST) {
            return null;
        }
        return scaled(text, start, place, end, new BigDecimal(digits.toString()));
    }

    private static Numeral scaled(SourceText text, int start, int digitsEnd, int end, BigDecimal digits) {
        int place = digitsEnd;
        boolean more = place < end && MORE.indexOf(text.at(place)) >= 0;
        place += more ? 1 : 0;
        int scale = place;
        BigDecimal value = digits;
        while (place < end && place < digitsEnd + 4 && ChineseNumerals.power(text.at(place)) > 0) {
            value = value.scaleByPowerOfTen(ChineseNumerals.power(text.at(place)));
            place++;
        }
        boolean behind = place > scale && place < end && MORE.indexOf(text.at(place)) >= 0;
        place += behind ? 1 : 0;
        return new Numeral(start, place, plain(value), false, more || behind);
    }

    private static @Nullable Numeral han(SourceText text, int start, int end) {
        int place = start;
        while (place < end && ChineseNumerals.CHARACTERS.indexOf(text.at(place)) >= 0) {
            place++;
            if (place - start > LONGEST) {
                return null;
            }
        }
        BigDecimal value = ChineseNumerals.parse(text.folded().substring(start, place));
        boolean more = place < end && MORE.indexOf(text.at(place)) >= 0;
        return new Numeral(start, more ? place + 1 : place, plain(value), true, more);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
