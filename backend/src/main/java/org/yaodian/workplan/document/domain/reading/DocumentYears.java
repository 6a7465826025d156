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
    private static final int HEAD = 200;
    private static final int FEWEST = 2;

    private DocumentYears() {}

    /** The year in the title, otherwise the one named most in the text, outside of title marks first; null when none is. */
    static @Nullable Integer of(SourceText text, @Nullable Span title) {
        if (title != null) {
            Matcher matcher = YEAR.matcher(text.folded(title));
            if (matcher.find()) {
                return Integer.valueOf(matcher.group(1));
            }
            Matcher spelled = SPELLED.matcher(text.folded(title));
            if (spelled.find()) {
                return ChineseNumerals.parse(spelled.group(1)).intValue();
            }
        }
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
