package org.yaodian.workplan.exchange.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a workbook look: grey what is given, yellow what is to be filled in, red what was refused. */
final class BookStyles {
    static final XSSFColor RED = colour(0xFF, 0xC7, 0xCE);
    static final XSSFColor ENTRY = colour(0xFF, 0xFB, 0xE6);
    static final XSSFColor GIVEN = colour(0xF5, 0xF5, 0xF5);
    private static final XSSFColor HEAD = colour(0xD9, 0xD9, 0xD9);
    private static final XSSFColor LINE = colour(0xBF, 0xBF, 0xBF);
    private static final short TITLE_POINTS = 14;

    private final XSSFWorkbook book;
    private final XSSFCellStyle title;
    private final XSSFCellStyle head;
    private final XSSFCellStyle given;
    private final XSSFCellStyle figure;
    private final XSSFCellStyle words;
    private final XSSFCellStyle hidden;

    BookStyles(XSSFWorkbook book) {
        this.book = book;
        this.title = book.createCellStyle();
        title.setFont(bold(TITLE_POINTS));
        this.head = bordered(HEAD);
        head.setFont(bold((short) 11));
        head.setWrapText(true);
        this.given = bordered(GIVEN);
        given.setWrapText(true);
        given.setDataFormat(book.createDataFormat().getFormat("@"));
        this.figure = bordered(ENTRY);
        figure.setLocked(false);
        this.words = bordered(ENTRY);
        words.setLocked(false);
        words.setWrapText(true);
        words.setDataFormat(book.createDataFormat().getFormat("@"));
        this.hidden = book.createCellStyle();
        hidden.setDataFormat(book.createDataFormat().getFormat("@"));
    }

    private static XSSFColor colour(int red, int green, int blue) {
        return new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue});
    }

    private XSSFFont bold(short points) {
        XSSFFont font = book.createFont();
        font.setBold(true);
        font.setFontHeightInPoints(points);
        return font;
    }

    private XSSFCellStyle bordered(XSSFColor fill) {
        XSSFCellStyle style = book.createCellStyle();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(LINE);
        style.setBottomBorderColor(LINE);
        style.setLeftBorderColor(LINE);
        style.setRightBorderColor(LINE);
        filled(style, fill);
        return style;
    }

    static void filled(XSSFCellStyle style, XSSFColor fill) {
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(fill);
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle head() {
        return head;
    }

    /** Of what is only read. */
    XSSFCellStyle given() {
        return given;
    }

    /** Of a figure to be filled in. */
    XSSFCellStyle figure() {
        return figure;
    }

    /** Of words to be filled in: text, whatever it looks like. */
    XSSFCellStyle words() {
        return words;
    }

    XSSFCellStyle hidden() {
        return hidden;
    }
}
