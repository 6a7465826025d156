package org.yaodian.workplan.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yaodian.workplan.shared.text.Messages;

/** Makes a workbook to be filled in: a sheet of lines, a sheet that explains it, and one that says what it belongs to. */
public final class BookWriter {
    static final String BELONGS = "yaodian";
    static final String PLAN = "plan";
    static final int FORMAT = 1;
    private static final int CHARACTER = 256;
    private static final int GUIDE_LINES = 7;
    private static final int GUIDE_WIDTH = 90;
    private static final int TITLE_LINE = 0;
    private static final int KEY_LINE = 1;
    private static final int HEAD_LINE = 2;

    private final XSSFWorkbook book;
    private final BookStyles styles;
    private final BookContent content;
    private final Locale language;

    private BookWriter(XSSFWorkbook book, BookContent content, Locale language) {
        this.book = book;
        this.styles = new BookStyles(book);
        this.content = content;
        this.language = language;
    }

    /** Writes a workbook in that language. */
    public static void write(BookContent content, Locale language, OutputStream out) throws IOException {
        OpenBooks.one(() -> {
            try (XSSFWorkbook book = new XSSFWorkbook()) {
                BookWriter writer = new BookWriter(book, content, language);
                writer.lines();
                writer.guide();
                writer.belongs();
                book.lockStructure();
                book.write(out);
                return book;
            }
        });
    }

    private String say(String code, Object... arguments) {
        return Messages.text(language, "workbook." + code, List.of(arguments));
    }

    private void lines() {
        XSSFSheet sheet = book.createSheet(say("sheet"));
        put(
                sheet.createRow(TITLE_LINE),
                BookColumn.TARGET_NAME,
                say("title", content.plan().title(), content.unit().name(), content.asOf()),
                styles.title());
        head(sheet);
        BookLine line = new BookLine(styles, language);
        int number = HEAD_LINE;
        for (DueRow row : content.rows()) {
            number++;
            line.write(sheet.createRow(number), row);
        }
        int last = Math.max(number, HEAD_LINE + 1);
        EntryRules.add(sheet, HEAD_LINE + 1, last, language);
        sheet.setAutoFilter(
                new CellRangeAddress(HEAD_LINE, last, BookColumn.TARGET_NAME.place(), BookColumn.NOTE.place()));
        protect(sheet);
    }

    private void head(XSSFSheet sheet) {
        XSSFRow keys = sheet.createRow(KEY_LINE);
        keys.setZeroHeight(true);
        XSSFRow head = sheet.createRow(HEAD_LINE);
        for (BookColumn column : BookColumn.values()) {
            put(keys, column, column.key(), styles.hidden());
            put(head, column, column.isHidden() ? "" : column.title(language), styles.head());
            sheet.setColumnHidden(column.place(), column.isHidden());
            if (!column.isHidden()) {
                sheet.setColumnWidth(column.place(), column.width() * CHARACTER);
            }
        }
        sheet.createFreezePane(BookColumn.TARGET_NAME.place() + 1, HEAD_LINE + 1);
    }

    /** Against slips, not against people: there is no password. What was done to it is found when it comes back. */
    private static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockAutoFilter(false);
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
    }

    private void guide() {
        XSSFSheet sheet = book.createSheet(say("guide"));
        sheet.setColumnWidth(0, GUIDE_WIDTH * CHARACTER);
        for (int i = 1; i <= GUIDE_LINES; i++) {
            XSSFCell cell = sheet.createRow(i - 1).createCell(0);
            cell.setCellValue(say("guide." + i));
            cell.setCellStyle(styles.given());
        }
        sheet.enableLocking();
    }

    private void belongs() {
        XSSFSheet sheet = book.createSheet(BELONGS);
        List<List<String>> facts = List.of(
                List.of("format", String.valueOf(FORMAT)),
                List.of(PLAN, content.plan().code()),
                List.of("orgUnit", content.unit().code()),
                List.of("asOf", content.asOf().toString()));
        for (List<String> fact : facts) {
            XSSFRow row = sheet.createRow(facts.indexOf(fact));
            row.createCell(0).setCellValue(fact.getFirst());
            row.createCell(1).setCellValue(fact.getLast());
        }
        sheet.enableLocking();
        book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    static void put(XSSFRow row, BookColumn column, String text, org.apache.poi.xssf.usermodel.XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column.place());
        cell.setCellValue(SafeText.storable(text));
        cell.setCellStyle(style);
    }
}
