package org.yaodian.workplan.document.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table each of whose cells stands on a line of its own, as it comes out of a page: the headings first, then the rows, each as
 * many lines as there are headings. Only one that is plain is taken for a table: its rows are numbered one after the other, or
 * each has a time in the column of times.
 *
 * @param end the line behind the table
 */
record CellLines(List<Span> headings, List<List<Span>> rows, int end) {
    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_COLUMNS = 10;
    private static final int FEWEST_ROWS = 2;
    private static final int LONGEST_HEADING = 14;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.、]?");
    private static final Pattern TIME =
            Pattern.compile("(?=.{1,24}$)(?:.*(?:月|季度|年|学期|底|旬)(?!度?计划).*|长期.*|持续.*|常态化.*|即时.*|\\d[\\d.-]+)");

    /** The table whose headings begin with that line; null when none does. */
    static @Nullable CellLines at(SourceText text, int line) {
        if (isNumberColumn(text, text.lines().get(line))) {
            int first = numbered(text, line);
            return first < 0 ? null : of(text, line, first - line);
        }
        int end = line;
        while (end < text.lines().size() && end - line < MOST_COLUMNS && column(text, end) != null) {
            end++;
        }
        return end - line < FEWEST_COLUMNS ? null : of(text, line, end - line);
    }

    /** The line with the number of the first row, behind headings that need not be known; -1 when there is none. */
    private static int numbered(SourceText text, int line) {
        int place = line + 1;
        while (place < text.lines().size() && place - line <= MOST_COLUMNS) {
            String words = text.folded(text.lines().get(place));
            if (isNumber(words, 1)) {
                return place;
            }
            if (words.length() > LONGEST_HEADING || !Headings.isBare(words)) {
                return -1;
            }
            place++;
        }
        return -1;
    }

    private static @Nullable CellLines of(SourceText text, int line, int width) {
        List<Span> lines = text.lines();
        List<Span> headings = List.copyOf(lines.subList(line, line + width));
        TableColumns columns = TableColumns.of(text, headings);
        boolean numbered =
                columns != null && Integer.valueOf(0).equals(columns.places().get(TableColumn.NUMBER));
        if (columns == null
                || width < FEWEST_COLUMNS
                || !(numbered || columns.places().containsKey(TableColumn.LIMIT))) {
            return null;
        }
        List<List<Span>> rows = new ArrayList<>();
        int place = line + width;
        while (place + width <= lines.size()
                && isRow(text, columns, lines.subList(place, place + width), numbered ? rows.size() + 1 : 0)) {
            rows.add(List.copyOf(lines.subList(place, place + width)));
            place += width;
        }
        boolean plain = rows.size() >= FEWEST_ROWS && !(numbered && goesOn(text, place, 2 * width, rows.size() + 1));
        return plain ? new CellLines(headings, List.copyOf(rows), place) : null;
    }

    /** @param number of the row; 0 where rows are not numbered */
    private static boolean isRow(SourceText text, TableColumns columns, List<Span> cells, int number) {
        boolean counted = number == 0 || isNumber(text.folded(cells.get(0)), number);
        Span limit = columns.cell(cells, TableColumn.LIMIT);
        boolean timed = limit.isEmpty() || TIME.matcher(text.folded(limit)).matches();
        boolean within =
                cells.stream().skip(1).noneMatch(cell -> number > 0 && isNumber(text.folded(cell), number + 1));
        return counted && timed && within && !columns.words(text, cells).isEmpty();
    }

    /** Whether the next number stands a little further on: then some row has other lines than there are headings. */
    private static boolean goesOn(SourceText text, int from, int lines, int number) {
        return text.lines().stream().skip(from).limit(lines).anyMatch(line -> isNumber(text.folded(line), number));
    }

    private static boolean isNumberColumn(SourceText text, Span line) {
        return TableColumn.of(text.folded(line)) == TableColumn.NUMBER;
    }

    private static @Nullable TableColumn column(SourceText text, int line) {
        return TableColumn.of(text.folded(text.lines().get(line)));
    }

    private static boolean isNumber(String words, int number) {
        return NUMBER.matcher(words).matches() && words.replaceAll("\\D", "").equals(Integer.toString(number));
    }
}
