package org.yaodian.workplan.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.exchange.Imports;
import org.yaodian.workplan.exchange.RejectedRow;

/** The workbook that somebody sent, with what was refused in red and the reason as a comment on the cell. */
public final class MarkedBook {
    /** By whom comments are, so that they are found when the workbook comes again. */
    private static final String AUTHOR = "Yaodian";

    private static final int COMMENT_COLUMNS = 4;
    private static final int COMMENT_LINES = 5;
    private static final int BESIDE = 60 * Units.EMU_PER_PIXEL;

    private final XSSFWorkbook book;
    private final BookGrid grid;
    private final Map<Short, XSSFCellStyle> red = new HashMap<>();
    private final Map<Short, XSSFCellStyle> plain = new HashMap<>();

    private MarkedBook(XSSFWorkbook book) {
        this.book = book;
        this.grid = BookGrid.of(book);
    }

    /** Writes the workbook; {@code content} was looked through when it came. Marks of an earlier time are taken off. */
    public static void write(byte[] content, List<RejectedRow> rejected, Imports.Words words, OutputStream out)
            throws IOException {
        OpenBooks.one(() -> {
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
                MarkedBook marked = new MarkedBook(book);
                marked.clean();
                marked.mark(rejected, words);
                book.write(out);
                return book;
            }
        });
    }

    private void clean() {
        for (Row row : grid.sheet()) {
            for (Cell cell : row) {
                Comment comment = cell.getCellComment();
                if (comment != null && AUTHOR.equals(comment.getAuthor())) {
                    cell.removeCellComment();
                    filled(
                            (XSSFCell) cell,
                            plain,
                            cell.getCellStyle().getLocked() ? BookStyles.GIVEN : BookStyles.ENTRY);
                }
            }
        }
    }

    private void filled(XSSFCell cell, Map<Short, XSSFCellStyle> known, XSSFColor colour) {
        XSSFCellStyle before = cell.getCellStyle();
        cell.setCellStyle(known.computeIfAbsent(before.getIndex(), index -> {
            XSSFCellStyle style = book.createCellStyle();
            style.cloneStyleFrom(before);
            BookStyles.filled(style, colour);
            return style;
        }));
    }

    /** Rules that one cell breaks share its comment. */
    private void mark(List<RejectedRow> rejected, Imports.Words words) {
        Map<CellAddress, String> reasons = new LinkedHashMap<>();
        for (RejectedRow row : rejected) {
            XSSFCell cell = grid.cell(row.row() - 1, column(row.pointer()));
            reasons.merge(
                    cell.getAddress(), words.say(row.code(), row.arguments()), (one, other) -> one + "\n" + other);
        }
        reasons.forEach((address, reason) -> {
            XSSFCell cell = grid.sheet().getRow(address.getRow()).getCell(address.getColumn());
            filled(cell, red, BookStyles.RED);
            comment(cell, reason);
        });
    }

    /** What is said of a hidden cell, or of the whole row, is said where it can be seen. */
    private BookColumn column(@Nullable String pointer) {
        return BookColumn.of(pointer == null || pointer.isEmpty() ? "" : pointer.substring(1))
                .filter(column -> !column.isHidden() && grid.places().containsKey(column))
                .orElse(BookColumn.TARGET_NAME);
    }

    private void comment(XSSFCell cell, String text) {
        cell.removeCellComment();
        int column = cell.getColumnIndex();
        int line = cell.getRowIndex();
        XSSFClientAnchor anchor =
                new XSSFClientAnchor(BESIDE, 0, 0, 0, column, line, column + COMMENT_COLUMNS, line + COMMENT_LINES);
        Comment comment = grid.sheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setString(book.getCreationHelper().createRichTextString(SafeText.storable(text)));
        comment.setAuthor(AUTHOR);
    }
}
