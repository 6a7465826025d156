package org.yaodian.workplan.document.domain.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table hold what.
 *
 * @param places of the first column of each kind
 * @param wording the places of all columns that say what is to be done or reached
 */
record TableColumns(Map<TableColumn, Integer> places, List<Integer> wording) {
    private static final int FEWEST = 2;
    private static final Pattern BARE = Pattern.compile("[-: |\\t\\d.,%]*");

    /** What a row of headings says; null when it is none. */
    static @Nullable TableColumns of(SourceText text, List<Span> cells) {
        Map<TableColumn, Integer> places = new EnumMap<>(TableColumn.class);
        List<Integer> wording = new ArrayList<>();
        for (int place = 0; place < cells.size(); place++) {
            TableColumn column = TableColumn.of(text.folded(cells.get(place)));
            if (column != null) {
                boolean first = places.putIfAbsent(column, place) == null;
                if ((column == TableColumn.TASK && first) || column == TableColumn.DETAIL) {
                    wording.add(place);
                }
            }
        }
        return !wording.isEmpty() && places.size() >= FEWEST ? new TableColumns(places, wording) : null;
    }

    /** The cell of a row; empty when the row has none there. */
    Span cell(List<Span> cells, TableColumn column) {
        Integer place = places.get(column);
        return place == null || place >= cells.size() ? new Span(0, 0) : cells.get(place);
    }

    /** The cells that hold words of the task, without those that are empty or no more than a number or a rule. */
    List<Span> words(SourceText text, List<Span> cells) {
        return wording.stream()
                .filter(place -> place < cells.size())
                .map(cells::get)
                .filter(cell -> !BARE.matcher(text.folded(cell)).matches())
                .toList();
    }
}
