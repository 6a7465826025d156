package org.yaodian.workplan.document.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Several things that have a figure each: 入学率、巩固率分别达到100%、99%.
 *
 * @param names as many as there are figures behind 分别
 * @param first which of the phrase's numbers is the first of them
 */
record Respectively(String all, List<String> names, int first) {
    private static final String MARK = "分别";
    private static final Pattern WHOLE = Pattern.compile(".*(?:率|数|量|比|比例|占比|面积|时间|人数|覆盖面|规模|水平|学位|经费|投入)");

    /** What the phrase says so; null when names and figures are not as many. */
    static @Nullable Respectively in(SourceText text, Phrase phrase) {
        int mark = text.folded(phrase.span()).indexOf(MARK);
        if (mark < 1) {
            return null;
        }
        int place = phrase.span().start() + mark;
        Span list = new Span(TargetNames.start(text, phrase.span().start(), place), place);
        int first = (int) phrase.quantities().stream()
                .filter(quantity -> quantity.start() < place)
                .count();
        List<String> names = names(text, list);
        boolean paired = names.size() > 1 && names.size() == phrase.quantities().size() - first;
        return paired ? new Respectively(text.words(list), names, first) : null;
    }

    /** The name of one of the phrase's numbers; null when it stands before 分别. */
    @Nullable
    String name(int index) {
        if (index < first) {
            return null;
        }
        String name = names.get(index - first);
        return WHOLE.matcher(name).matches() ? name : all + "（" + name + "）";
    }

    private static List<String> names(SourceText text, Span list) {
        List<String> names = new ArrayList<>();
        Matcher part = Pattern.compile("[^、和及与]+").matcher(text.folded()).region(list.start(), list.end());
        while (part.find()) {
            names.add(text.words(part.start(), part.end()));
        }
        return names;
    }
}
