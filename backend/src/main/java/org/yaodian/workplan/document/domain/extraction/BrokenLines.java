package org.yaodian.workplan.document.domain.extraction;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts paragraphs together again whose lines were broken where a page or a column ended. A full line that ends no sentence goes on
 * in the next one, unless that one begins with a number of its own.
 */
final class BrokenLines {
    private static final int SHARE_OF_FULL_LINE = 80;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;
    private static final int FEWEST = 3;
    private static final int SHARE_OF_LINES = 4;
    private static final String ENDS = "。；：！？;:!?)）】》”";
    private static final Pattern OPENS = Pattern.compile(
            "(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}[、.．](?!\\d)|第[一二三四五六七八九十]{1,3}[章条项部篇]|[①-⑳●■◆★]).*");

    private static final Pattern CONTINUES = Pattern.compile("(?:\\d+(?:\\.\\d+)? ?[^\\d.、．\\s]|[%％]).*");

    private BrokenLines() {}

    /** The text of a page, whose lines are always broken. */
    static String mended(String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        int full = full(lines);
        StringBuilder joined = new StringBuilder();
        for (int place = 0; place < lines.size(); place++) {
            String words = lines.get(place);
            joined.append(words);
            boolean goesOn = place + 1 < lines.size() && goesOn(words, lines.get(place + 1), full);
            joined.append(goesOn ? between(words, lines.get(place + 1)) : "\n");
        }
        return joined.toString();
    }

    /** A plain text, mended only when it shows that its lines were broken: many of one width end no sentence. */
    static String mendedIfBroken(String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        int full = full(lines);
        if (full < NARROWEST || full > WIDEST || text.indexOf('\t') >= 0 || text.indexOf('|') >= 0) {
            return text;
        }
        long written = lines.stream().filter(line -> !line.isEmpty()).count();
        long broken = 0;
        for (int place = 0; place + 1 < lines.size(); place++) {
            broken += goesOn(lines.get(place), lines.get(place + 1), full) ? 1 : 0;
        }
        return broken >= FEWEST && broken * SHARE_OF_LINES >= written ? mended(text) : text;
    }

    private static boolean goesOn(String line, String next, int full) {
        if (line.isEmpty() || next.isEmpty() || ENDS.indexOf(line.charAt(line.length() - 1)) >= 0) {
            return false;
        }
        boolean wide = width(line) * 100 >= full * SHARE_OF_FULL_LINE;
        boolean inNumber = isDigit(line.charAt(line.length() - 1))
                && CONTINUES.matcher(next).matches();
        return (wide && !OPENS.matcher(next).matches()) || inNumber;
    }

    private static String between(String line, String next) {
        boolean words = isLatin(line.charAt(line.length() - 1)) && isLatin(next.charAt(0));
        return words ? " " : "";
    }

    private static boolean isLatin(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static int full(List<String> lines) {
        return lines.stream().mapToInt(BrokenLines::width).max().orElse(0);
    }

    /** In columns: what is not Latin takes two. */
    private static int width(String line) {
        return line.codePoints().map(each -> each < 0x2E80 ? 1 : 2).sum();
    }
}
