package org.yaodian.workplan.document.domain.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the name of a target of the words around its figure; no word is added. */
final class TargetNames {
    private static final Pattern LEADING = Pattern.compile(
            "^(?:力争|\\d{1,2} ?月(?:\\d{1,2}日)?(?:份|底)?前?|确保|争取|努力|到|(?:20\\d\\d年)?(?:年)?(?:底|末)前?|20\\d\\d年(?:底)?|推动|推进|落实|实现|完成|全年|年内|其中|并|使|做到|[(,、:;\\s])+");
    private static final Pattern TRAILING = Pattern.compile(
            "(?:(?:较|比)(?:上年|去年|20\\d\\d年)|力争|争取|确保|达到?|保持|稳定|控制|提高|提升|增加|增长|下降|降低|减少|压减|压缩|降|超过|突破|不低于|不少于|不超过|不高于|至少|最多|同比|(?<![人户生校师县班年月日平])均|高|约|超|为|在|到|至|了|≥|≤|>|<|=|[,、:;\\s])+$");
    private static final Pattern FROM =
            Pattern.compile("(?:由|从)(?:目前的?|现在的?|上年的?)?[\\d.]+[^\\d,。;]{0,6}(?:提高|提升|增加|增长|下降|降低|减少|压减|扩大|上升)[到至为]?$");
    private static final int LONGEST = 200;

    private TargetNames() {}

    /** The name of the figure between {@code numberStart} and {@code numberEnd} inside the span. */
    static String of(SourceText text, Span span, int numberStart, int numberEnd, Span phrase) {
        int start = start(text, span.start(), numberStart);
        Matcher from = FROM.matcher(text.folded()).region(start, Math.max(start, numberStart));
        int known = from.find() ? from.start() : Math.max(start, numberStart);
        Matcher trailing = TRAILING.matcher(text.folded()).region(start, known);
        int end = trailing.find() ? trailing.start() : known;
        int behind = text.at(numberEnd) == '的' ? numberEnd + 1 : numberEnd;
        String name = text.words(start, end)
                + text.words(Math.min(behind, span.end()), span.end()).strip();
        String words = unclosed(name.isBlank() ? text.words(phrase) : name);
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    /** Whether nothing but a limit stands around the figure: 确保不低于23%. */
    static boolean isNameless(SourceText text, Span span, Quantity quantity) {
        int start = start(text, span.start(), quantity.start());
        boolean before = start >= quantity.start()
                || TRAILING.matcher(text.folded())
                        .region(start, quantity.start())
                        .lookingAt();
        return before && quantity.end() >= span.end();
    }

    /** Where a name begins, behind the words that only lead to it. */
    static int start(SourceText text, int from, int to) {
        Matcher leading = LEADING.matcher(text.folded()).region(from, Math.max(from, to));
        return leading.lookingAt() ? leading.end() : from;
    }

    /** Without a bracket at the end that nothing opens. */
    private static String unclosed(String name) {
        boolean closes = name.endsWith("）") || name.endsWith(")");
        boolean opens = name.indexOf('（') >= 0 || name.indexOf('(') >= 0;
        return closes && !opens ? name.substring(0, name.length() - 1) : name;
    }
}
