package org.yaodian.workplan.exchange.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;
import org.yaodian.workplan.target.ValueStatus;

/**
 * What was filled into a workbook.
 *
 * @param plan code of the plan it belongs to
 * @param lines those in which something was entered
 */
public record FilledBook(String plan, List<Line> lines) {
    private static final List<BookColumn> CODES = List.of(BookColumn.TARGET, BookColumn.ORG_UNIT, BookColumn.PERIOD);

    /**
     * A line in which something was entered.
     *
     * @param number as Excel counts, from 1
     * @param cells what stands in it, by the field's name in a batch; only what is not empty
     */
    public record Line(int number, Map<String, String> cells) {}

    /** Reads a file; a problem when it is no workbook of ours, or none that can be opened safely. */
    public static FilledBook read(Path file) {
        return WorkbookFile.read(file, FilledBook::of);
    }

    private static FilledBook of(XSSFWorkbook book) {
        BookGrid grid = BookGrid.of(book);
        List<Line> lines = new ArrayList<>();
        for (Row row : grid.sheet()) {
            // Behind the line of keys comes the one of titles.
            if (row.getRowNum() > grid.keys() + 1 && isEntered(grid, row)) {
                lines.add(new Line(row.getRowNum() + 1, cells(grid, row)));
            }
        }
        return new FilledBook(plan(book), lines);
    }

    private static String plan(XSSFWorkbook book) {
        Sheet belongs = book.getSheet(BookWriter.BELONGS);
        if (belongs != null) {
            for (Row row : belongs) {
                if (BookGrid.text(row.getCell(0)).equals(BookWriter.PLAN)) {
                    return BookGrid.text(row.getCell(1));
                }
            }
        }
        throw Problem.of(ProblemType.MALFORMED_BODY, "workbook.no-codes");
    }

    private static boolean isRatio(BookGrid grid, Row row) {
        return grid.text(row, BookColumn.KIND).equals(BookColumn.RATIO);
    }

    private static Stream<BookColumn> entries(BookGrid grid, Row row) {
        return Stream.of(BookColumn.values())
                .filter(BookColumn::isEntry)
                .filter(column -> column != BookColumn.VALUE || !isRatio(grid, row));
    }

    /** A denominator that was carried over and left as it was says nothing yet. */
    private static boolean isEntered(BookGrid grid, Row row) {
        return entries(grid, row).anyMatch(column -> {
            String text = grid.text(row, column);
            return !text.isEmpty()
                    && (column != BookColumn.DENOMINATOR || !text.equals(grid.text(row, BookColumn.GIVEN)));
        });
    }

    private static Map<String, String> cells(BookGrid grid, Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        Stream.concat(CODES.stream(), entries(grid, row)).forEach(column -> {
            String text = grid.text(row, column);
            if (!text.isEmpty()) {
                cells.put(column.key(), column == BookColumn.VALUE_STATUS ? status(text) : text);
            }
        });
        return cells;
    }

    /** The status that a word stands for in any language; an unknown word as it is. */
    private static String status(String word) {
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            for (ValueStatus status : ValueStatus.values()) {
                if (EntryRules.status(status, language).equalsIgnoreCase(word)) {
                    return status.name();
                }
            }
        }
        return word;
    }
}
