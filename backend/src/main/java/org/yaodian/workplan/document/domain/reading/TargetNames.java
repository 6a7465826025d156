package org.yaodian.workplan.document.domain.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the name of a target of the words around its figure; no word is added. */
final class TargetNames {
    private static final Pattern LEADING = Pattern.compile(
            "^(?:力争|\\d{1,2}月(?:\\d{1,2}日)?(?:份|底)?前?|确保|争取|努力|到|(?:20\\d\\d年)?(?:年)?(?:底|末)前?|20\\d\\d年(?:底)?|推动|推进|落实|实现|完成|全年|年内|其中|并|使|做到|[(,、:;\\s])+");
    private static final Pattern TRAILING = Pattern.compile(
            "(?:达到?|保持|稳定|控制|提高|提升|增加|增长|下降|降低|减少|压减|压缩|超过|突破|不低于|不少于|不超过|不高于|至少|最多|同比|高|约|超|为|在|到|至|了|≥|≤|>|<|=|[,、:;\\s])+$");
    private static final int LONGEST = 200;

    private TargetNames() {}

    /** The name of the figure between {@code numberStart} and {@code numberEnd} inside the span. */
    static String of(SourceText text, Span span, int numberStart, int numberEnd, Span phrase) {
        int start = span.start();
        Matcher leading = LEADING.matcher(text.folded()).region(start, Math.max(start, numberStart));
        start = leading.lookingAt() ? leading.end() : start;
        Matcher trailing = TRAILING.matcher(text.folded()).region(start, Math.max(start, numberStart));
        int end = trailing.find() ? trailing.start() : Math.max(start, numberStart);
        int behind = text.at(numberEnd) == '的' ? numberEnd + 1 : numberEnd;
        String name = text.words(start, end)
                + text.words(Math.min(behind, span.end()), span.end()).strip();
        String words = name.isBlank() ? text.words(phrase) : name;
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
