package org.yaodian.workplan.document.domain.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises a number in front of something. */
final class NumberingRules {
    private static final int LONGEST = 24;
    private static final String FORMAL = "壹贰叁参肆伍陆柒捌玖拾";
    private static final String PLAIN = "一二三三四五六七八九十";
    private static final String HAN = "([一二三四五六七八九十百零〇]{1,5})";
    private static final List<Shape> SHAPES = List.of(
            shape(NumberingStyle.CHAPTER, "第([一二三四五六七八九十百零〇]{1,5}|\\d{1,3})(?:章|部分|篇|编|板块)[ \\t、:,.]*"),
            shape(NumberingStyle.CHAPTER, "第([一二三四五六七八九十百零〇]{1,5}|\\d{1,3})(?:项|条|件)[ \\t、:]+"),
            shape(NumberingStyle.CHAPTER, "([" + FORMAL + "]{1,3}) ?[、.][ \\t]*"),
            shape(NumberingStyle.ORDINAL_WORD, "第" + HAN + " ?[,、:][ \\t]*"),
            shape(NumberingStyle.HAN, HAN + " ?[、.][ \\t]*"),
            shape(NumberingStyle.HAN, HAN + "[,:] *(?=[\\u4e00-\\u9fff])"),
            shape(NumberingStyle.HAN_BRACKET, "[(]" + HAN + " ?[)][、.,: \\t]*"),
            shape(NumberingStyle.LISTING, HAN + "[是要](?![否求素点])[,:]?"),
            shape(
                    NumberingStyle.DECIMAL,
                    "\\d{1,3}(?:\\.\\d{1,3}){0,8}\\.(\\d{1,3})[ \\t]*(?=[\\u4e00-\\u9fff“《])(?![万亿千百十倍成个所元人月年日号时分点%])"),
            shape(NumberingStyle.ARABIC, "(\\d{1,3}) ?[.、](?!\\d)[ \\t]*"),
            shape(NumberingStyle.ARABIC_BRACKET, "[(](\\d{1,3}) ?[)][、.: \\t]*"),
            shape(NumberingStyle.ARABIC_BRACKET, "(\\d{1,3})[)][、.: \\t]*"),
            shape(NumberingStyle.BULLET, "[●•■◆◇▪▶★☆▲△※○□]()[ \\t]*"));
    private static final Shape UNCERTAIN = shape(NumberingStyle.ARABIC, "(\\d{1,3})[.、](?=\\d)");
    private static final String FIRST_CHARACTERS = "第(一二三四五六七八九十百零〇●•■◆◇▪▶★☆▲△※○□" + FORMAL;
    private static final String[] CIRCLES = {"①⑳", "㉑㉟", "❶❿", "⒈⒛", "⑴⒇", "㈠㈩"};
    private static final int[] FIRST = {1, 21, 1, 1, 1, 1};

    private NumberingRules() {}

    /** The number that begins at the place, behind a mark that makes it stand out; null when none does. */
    static @Nullable Numbering at(SourceText text, int place, int end) {
        Numbering first = bare(text, place, end);
        if (first == null || first.style() != NumberingStyle.BULLET) {
            return first;
        }
        Numbering marked = bare(text, first.bodyStart(), end);
        return marked != null && marked.certain() && !marked.style().isListing()
                ? new Numbering(marked.style(), marked.ordinal(), place, marked.bodyStart(), true)
                : first;
    }

    private static @Nullable Numbering bare(SourceText text, int place, int end) {
        Numbering circled = circled(text, place, end);
        if (circled != null) {
            return circled;
        }
        char first = text.at(place);
        if (FIRST_CHARACTERS.indexOf(first) < 0 && !Numerals.isDigit(first)) {
            return null;
        }
        int last = Math.min(end, place + LONGEST);
        for (Shape shape : SHAPES) {
            Numbering found = shape.at(text, place, last, true);
            if (found != null) {
                return found;
            }
        }
        return UNCERTAIN.at(text, place, last, false);
    }

    private static @Nullable Numbering circled(SourceText text, int place, int end) {
        char mark = text.at(place);
        for (int range = 0; range < CIRCLES.length; range++) {
            char first = CIRCLES[range].charAt(0);
            if (mark >= first && mark <= CIRCLES[range].charAt(1)) {
                NumberingStyle style =
                        range == CIRCLES.length - 1 ? NumberingStyle.HAN_BRACKET : NumberingStyle.CIRCLED;
                int body = text.trimmed(place + 1, end).start();
                return new Numbering(style, FIRST[range] + mark - first, place, body, true);
            }
        }
        return null;
    }

    private static Shape shape(NumberingStyle style, String pattern) {
        return new Shape(style, Pattern.compile(pattern));
    }

    private record Shape(NumberingStyle style, Pattern pattern) {
        @Nullable
        Numbering at(SourceText text, int place, int end, boolean certain) {
            Matcher matcher = pattern.matcher(text.folded()).region(place, end).useTransparentBounds(true);
            if (!matcher.lookingAt()) {
                return null;
            }
            return new Numbering(style, number(matcher.group(1)), place, matcher.end(), certain);
        }

        private static @Nullable Integer number(String words) {
            if (words.isEmpty()) {
                return null;
            }
            return Character.isDigit(words.charAt(0))
                    ? Integer.valueOf(words)
                    : Integer.valueOf(ChineseNumerals.parse(plain(words)).intValue());
        }

        /** 贰 is 二. */
        private static String plain(String words) {
            StringBuilder plain = new StringBuilder(words);
            for (int place = 0; place < plain.length(); place++) {
                int formal = FORMAL.indexOf(plain.charAt(place));
                if (formal >= 0) {
                    plain.setCharAt(place, PLAIN.charAt(formal));
                }
            }
            return plain.toString();
        }
    }
}
