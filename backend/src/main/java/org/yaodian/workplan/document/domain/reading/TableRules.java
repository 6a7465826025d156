package org.yaodian.workplan.document.domain.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds tables of tasks: a row of known headings, and rows of as many cells below it. */
final class TableRules {
    private static final int FEWEST_HEADINGS = 2;

    private final SourceText text;
    private final List<Part> parts = new ArrayList<>();
    private @Nullable Map<TableColumn, Integer> columns;
    private @Nullable Span before;
    private @Nullable String group;

    private TableRules(SourceText text) {
        this.text = text;
    }

    /** The programmes of the tables; none when there is no table. */
    static List<Part> of(SourceText text) {
        TableRules rules = new TableRules(text);
        text.lines().forEach(rules::take);
        return rules.parts.stream().filter(part -> !part.blocks().isEmpty()).toList();
    }

    private void take(Span line) {
        List<Span> cells = cells(line);
        Map<TableColumn, Integer> headings = headings(cells);
        if (headings != null) {
            columns = headings;
            group = null;
            begin(null, before, before == null ? new Span(line.start(), line.start()) : before);
        } else if (columns != null && cells.size() > 1) {
            row(columns, cells);
        } else {
            before = line;
        }
    }

    /** The cells of a line, empty ones too; a blank first cell stands before the line. */
    private List<Span> cells(Span line) {
        int start = line.start();
        while (text.at(start - 1) == '\t' || text.at(start - 1) == ' ') {
            start--;
        }
        List<Span> cells = new ArrayList<>();
        int from = start;
        for (int place = start; place <= line.end(); place++) {
            char character = text.at(place);
            if (place == line.end() || character == '\t' || character == '|') {
                boolean border = character == '|' && place == start;
                if (!border && !(place == line.end() && from == place && text.at(place - 1) == '|')) {
                    cells.add(text.trimmed(from, place));
                }
                from = place + 1;
            }
        }
        return cells;
    }

    private @Nullable Map<TableColumn, Integer> headings(List<Span> cells) {
        Map<TableColumn, Integer> found = new EnumMap<>(TableColumn.class);
        for (int place = 0; place < cells.size(); place++) {
            TableColumn column = TableColumn.of(text.folded(cells.get(place)));
            if (column != null) {
                found.putIfAbsent(column, place);
            }
        }
        boolean tasks = found.containsKey(TableColumn.TASK) || found.containsKey(TableColumn.DETAIL);
        return tasks && found.size() >= FEWEST_HEADINGS && cells.size() >= FEWEST_HEADINGS ? found : null;
    }

    private void row(Map<TableColumn, Integer> headings, List<Span> cells) {
        Span task = cell(headings, cells, TableColumn.TASK);
        Span detail = cell(headings, cells, TableColumn.DETAIL);
        Span body = task.isEmpty() ? detail : detail.isEmpty() ? task : hull(task, detail);
        String words = text.folded(body);
        if (body.isEmpty() || words.matches("[-: |\\t]+")) {
            return;
        }
        Span named = cell(headings, cells, TableColumn.GROUP);
        if (!named.isEmpty() && !text.folded(named).equals(group)) {
            group = text.folded(named);
            begin(ordinalOf(named), named, named);
        }
        Part part = parts.get(parts.size() - 1);
        part.blocks().add(block(headings, cells, body));
    }

    private Block block(Map<TableColumn, Integer> headings, List<Span> cells, Span body) {
        Span first = cells.stream().filter(cell -> !cell.isEmpty()).findFirst().orElse(body);
        Span last = cells.stream()
                .filter(cell -> !cell.isEmpty())
                .reduce((one, other) -> other)
                .orElse(body);
        List<Span> leftOut = new ArrayList<>();
        int from = first.start();
        for (TableColumn column : List.of(TableColumn.TASK, TableColumn.DETAIL)) {
            Span cell = cell(headings, cells, column);
            if (!cell.isEmpty() && cell.start() >= from) {
                leftOut.add(new Span(from, cell.start()));
                from = cell.end();
            }
        }
        leftOut.add(new Span(from, last.end()));
        TableRow row = new TableRow(
                leftOut.stream().filter(span -> !span.isEmpty()).toList(),
                cell(headings, cells, TableColumn.LEAD),
                cell(headings, cells, TableColumn.SUPPORT),
                cell(headings, cells, TableColumn.LIMIT));
        Integer number = number(text.folded(cell(headings, cells, TableColumn.NUMBER)));
        return new Block(number, new Span(first.start(), last.end()), first.start(), List.of(), row);
    }

    private static @Nullable Integer number(String words) {
        return words.matches("\\d{1,3}[.、]?") ? Integer.valueOf(words.replaceAll("\\D", "")) : null;
    }

    private @Nullable Integer ordinalOf(Span title) {
        Numbering numbering = NumberingRules.at(text, title.start(), title.end());
        return numbering == null ? null : numbering.ordinal();
    }

    private void begin(@Nullable Integer ordinal, @Nullable Span title, Span span) {
        Numbering numbering = title == null ? null : NumberingRules.at(text, title.start(), title.end());
        boolean named = title != null && Headings.isUnnumbered(text.folded(title));
        Span words = named && numbering != null ? new Span(numbering.bodyStart(), span.end()) : title;
        Integer own = ordinal == null && named && numbering != null ? numbering.ordinal() : ordinal;
        parts.add(new Part(own, named ? words : null, span, new ArrayList<>()));
    }

    private static Span hull(Span one, Span other) {
        return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }

    private static Span cell(Map<TableColumn, Integer> headings, List<Span> cells, TableColumn column) {
        Integer place = headings.get(column);
        return place == null || place >= cells.size() ? new Span(0, 0) : cells.get(place);
    }
}
