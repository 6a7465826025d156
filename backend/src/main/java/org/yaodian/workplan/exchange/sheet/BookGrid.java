package org.yaodian.workplan.exchange.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;

/**
 * Where things stand in a workbook that came back: found by the hidden line of keys, so that moved rows and columns do no harm.
 *
 * @param keys the line of keys, from 0
 * @param places the column of each key
 */
record BookGrid(XSSFSheet sheet, int keys, Map<BookColumn, Integer> places) {
    /** Behind it Excel itself is no longer exact. */
    private static final MathContext EXACT = new MathContext(15);

    private static final int FARTHEST_KEYS = 50;

    /** A problem when the hidden codes are not there any more. */
    static BookGrid of(XSSFWorkbook book) {
        return StreamSupport.stream(book.spliterator(), false)
                .flatMap(sheet -> grid(sheet).stream())
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemType.MALFORMED_BODY, "workbook.no-codes"));
    }

    private static Optional<BookGrid> grid(Sheet sheet) {
        for (int line = 0; line <= Math.min(sheet.getLastRowNum(), FARTHEST_KEYS); line++) {
            Row row = sheet.getRow(line);
            Map<BookColumn, Integer> found = new EnumMap<>(BookColumn.class);
            if (row != null) {
                row.forEach(cell -> BookColumn.of(text(cell)).ifPresent(key -> found.put(key, cell.getColumnIndex())));
            }
            if (found.containsKey(BookColumn.TARGET)
                    && found.containsKey(BookColumn.ORG_UNIT)
                    && found.containsKey(BookColumn.PERIOD)) {
                return Optional.of(new BookGrid((XSSFSheet) sheet, line, found));
            }
        }
        return Optional.empty();
    }

    /** What stands in a line; empty where there is nothing. */
    String text(Row row, BookColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : text(row.getCell(place));
    }

    /** The cell of a line; made when nothing is there. */
    XSSFCell cell(int line, BookColumn column) {
        var row = sheet.getRow(line);
        int place = places.getOrDefault(column, places.getOrDefault(BookColumn.TARGET_NAME, 0));
        return Objects.requireNonNull(row == null ? sheet.createRow(line) : row)
                .getCell(place, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** A figure as it was typed; of a formula, what it came to. */
    static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> figure((XSSFCell) cell);
            case STRING -> cell.getStringCellValue().strip();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case ERROR -> ((XSSFCell) cell).getErrorCellString();
            default -> "";
        };
    }

    /** What no program of spreadsheets has written stands for no figure, and is left as it is. */
    private static String figure(XSSFCell cell) {
        String raw = String.valueOf(cell.getRawValue());
        try {
            BigDecimal number = new BigDecimal(raw);
            return Magnitude.isBearable(number)
                    ? number.round(EXACT).stripTrailingZeros().toPlainString()
                    : raw;
        } catch (NumberFormatException noNumber) {
            return raw;
        }
    }
}
