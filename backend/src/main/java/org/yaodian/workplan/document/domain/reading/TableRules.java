package org.yaodian.workplan.document.domain.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds tables of tasks: a row of known headings, and rows of as many cells below it. */
final class TableRules {
    private final SourceText text;
    private final List<Part> parts = new ArrayList<>();
    private @Nullable TableColumns columns;
    private @Nullable Span before;
    private @Nullable String group;

    private TableRules(SourceText text) {
        this.text = text;
    }

    /** The programmes of the tables; none when there is no table. */
    static List<Part> of(SourceText text) {
        TableRules rules = new TableRules(text);
        int line = 0;
        while (line < text.lines().size()) {
            CellLines cells = CellLines.at(text, line);
            if (cells == null) {
                rules.take(text.lines().get(line));
                line++;
            } else {
                rules.take(cells);
                line = cells.end();
            }
        }
        return rules.parts.stream().filter(part -> !part.blocks().isEmpty()).toList();
    }

    private void take(CellLines table) {
        TableColumns headings = TableColumns.of(text, table.headings());
        if (headings != null) {
            begin(headings, table.headings().get(0));
            table.rows().forEach(cells -> row(headings, cells));
            columns = null;
        }
    }

    private void begin(TableColumns headings, Span line) {
        columns = headings;
        group = null;
        begin(null, before, before == null ? new Span(line.start(), line.start()) : before);
    }

    private void take(Span line) {
        List<Span> cells = cells(line);
        TableColumns headings = TableColumns.of(text, cells);
        if (headings != null) {
            begin(headings, line);
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

    private void row(TableColumns headings, List<Span> cells) {
        List<Span> words = headings.words(text, cells);
        if (words.isEmpty()) {
            return;
        }
        Span named = headings.cell(cells, TableColumn.GROUP);
        if (!named.isEmpty() && !text.folded(named).equals(group)) {
            group = text.folded(named);
            begin(ordinalOf(named), named, named);
        }
        Part part = parts.get(parts.size() - 1);
        part.blocks().add(block(headings, cells, words));
    }

    private Block block(TableColumns headings, List<Span> cells, List<Span> words) {
        Span first = cells.stream().filter(cell -> !cell.isEmpty()).findFirst().orElse(words.get(0));
        Span last = cells.stream()
                .filter(cell -> !cell.isEmpty())
                .reduce((one, other) -> other)
                .orElse(first);
        List<Span> leftOut = new ArrayList<>();
        int from = first.start();
        for (Span cell : words) {
            leftOut.add(new Span(from, cell.start()));
            from = cell.end();
        }
        leftOut.add(new Span(from, last.end()));
        TableRow row = new TableRow(
                leftOut.stream().filter(span -> !span.isEmpty()).toList(),
                headings.cell(cells, TableColumn.LEAD),
                headings.cell(cells, TableColumn.SUPPORT),
                headings.cell(cells, TableColumn.LIMIT));
        Integer number = number(text.folded(headings.cell(cells, TableColumn.NUMBER)));
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
}
