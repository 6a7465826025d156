package org.yaodian.workplan.document.domain.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the year that a document is for. */
final class DocumentYears {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d) ?年(?!-|~|以来)");
    private static final Pattern SPELLED = Pattern.compile("(二[〇零][一二三四五六七八九〇零]{2})年");
    private static final Pattern LOOKS_BACK = Pattern.compile("总结|回顾|完成情况");
    private static final int HEAD = 200;
    private static final int FEWEST = 2;

    private DocumentYears() {}

    /** The year in the title, otherwise the one named most in the text, outside of title marks first; null when none is. */
    static @Nullable Integer of(SourceText text, @Nullable Span title) {
        if (title != null) {
            Integer titled = titled(text.folded(title));
            if (titled != null) {
                return titled;
            }
            Matcher spelled = SPELLED.matcher(text.folded(title));
            if (spelled.find()) {
                return ChineseNumerals.parse(spelled.group(1)).intValue();
            }
        }
        return mostNamed(text);
    }

    /** The first year of a title, but the last one where it looks back first. */
    private static @Nullable Integer titled(String title) {
        Matcher matcher = YEAR.matcher(title);
        Integer found = null;
        boolean more = matcher.find();
        while (more) {
            found = Integer.valueOf(matcher.group(1));
            more = LOOKS_BACK.matcher(title).find() && matcher.find();
        }
        return found;
    }

    private static @Nullable Integer mostNamed(SourceText text) {
        Map<String, Integer> counts = new HashMap<>();
        Matcher matcher = YEAR.matcher(text.folded());
        while (matcher.find()) {
            counts.merge(matcher.group(1), matcher.start() < HEAD ? FEWEST : 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> Integer.valueOf(entry.getKey()))
                .orElse(null);
    }
}
