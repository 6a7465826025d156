package org.yaodian.workplan.document.domain.extraction;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/** Counts the numbers that Word puts in front of paragraphs, which stand nowhere in their text. */
final class WordNumbering {
    private static final Pattern LEVEL = Pattern.compile("%([1-9])");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int LEVELS = 9;
    private static final int TEN = 10;

    private final XWPFDocument document;
    private final Map<BigInteger, int[]> counts = new HashMap<>();

    WordNumbering(XWPFDocument document) {
        this.document = document;
    }

    /** The number of the paragraph; empty when it has none. */
    String before(XWPFParagraph paragraph) {
        BigInteger list = list(paragraph);
        String pattern = paragraph.getNumLevelText();
        if (list == null || pattern == null || pattern.isBlank() || "bullet".equals(paragraph.getNumFmt())) {
            return "";
        }
        BigInteger depth = paragraph.getNumIlvl();
        int level = depth == null ? 0 : Math.clamp(depth.intValue(), 0, LEVELS - 1);
        int[] count = counts.computeIfAbsent(list, key -> new int[LEVELS]);
        count[level]++;
        for (int below = level + 1; below < LEVELS; below++) {
            count[below] = 0;
        }
        boolean chinese = String.valueOf(paragraph.getNumFmt())
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains("chinese")
                || String.valueOf(paragraph.getNumFmt()).startsWith("japanese");
        Matcher matcher = LEVEL.matcher(pattern);
        return matcher.replaceAll(result -> {
            int number = Math.max(1, count[Integer.parseInt(result.group(1)) - 1]);
            return chinese ? inWords(number) : String.valueOf(number);
        });
    }

    /** Lists that share a definition go on counting where they share their number. */
    private @Nullable BigInteger list(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        return list == null || list.signum() == 0 || document.getNumbering() == null ? null : list;
    }

    static String inWords(int number) {
        if (number < TEN) {
            return String.valueOf(DIGITS.charAt(number));
        }
        int tens = number / TEN;
        String ten = (tens == 1 ? "" : String.valueOf(DIGITS.charAt(tens % TEN))) + "十";
        return number % TEN == 0 ? ten : ten + DIGITS.charAt(number % TEN);
    }
}
