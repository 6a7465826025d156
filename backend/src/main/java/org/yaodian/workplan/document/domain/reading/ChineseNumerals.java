package org.yaodian.workplan.document.domain.reading;

import java.math.BigDecimal;

/** Numbers written in Chinese characters. */
final class ChineseNumerals {
    static final String DIGITS = "零一二三四五六七八九";
    /** Every character that a number may hold. */
    static final String CHARACTERS = DIGITS + "〇两十百千万亿";

    private ChineseNumerals() {}

    /** The power of ten that a scale stands for, or 0. */
    static int power(char scale) {
        return switch (scale) {
            case '十' -> 1;
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            case '亿' -> 8;
            default -> 0;
        };
    }

    /** The number that the words stand for; they must consist of {@link #CHARACTERS} only. */
    static BigDecimal parse(String words) {
        return isSpelled(words) ? spelled(words) : scaled(words);
    }

    /** Digit by digit, as in 二〇二五. */
    private static boolean isSpelled(String words) {
        return words.length() > 1 && words.chars().allMatch(character -> power((char) character) == 0);
    }

    private static BigDecimal spelled(String words) {
        StringBuilder digits = new StringBuilder();
        words.chars().forEach(character -> digits.append(digit((char) character)));
        return new BigDecimal(digits.toString());
    }

    private static BigDecimal scaled(String words) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal section = BigDecimal.ZERO;
        BigDecimal digit = null;
        for (int place = 0; place < words.length(); place++) {
            int power = power(words.charAt(place));
            if (power == 0) {
                digit = BigDecimal.valueOf(digit(words.charAt(place)));
            } else if (power < 4) {
                section = section.add((digit == null ? BigDecimal.ONE : digit).scaleByPowerOfTen(power));
                digit = null;
            } else {
                total = raised(total, section.add(digit == null ? BigDecimal.ZERO : digit), power);
                section = BigDecimal.ZERO;
                digit = null;
            }
        }
        BigDecimal sum = total.add(section).add(digit == null ? BigDecimal.ZERO : digit);
        return sum.setScale(Math.max(0, sum.stripTrailingZeros().scale()));
    }

    /** 万 raises what stands since the last one, 亿 all that stands before it. */
    private static BigDecimal raised(BigDecimal total, BigDecimal section, int power) {
        boolean all = power > 4;
        BigDecimal raised = all ? total.add(section) : section;
        BigDecimal whole = raised.signum() == 0 ? BigDecimal.ONE : raised;
        return whole.scaleByPowerOfTen(power).add(all ? BigDecimal.ZERO : total);
    }

    private static int digit(char character) {
        return switch (character) {
            case '〇' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(character);
        };
    }
}
