package org.yaodian.workplan.brief.paper;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yaodian.workplan.plan.Light;

/** The cell styles of an Excel file, each made once. */
final class ExcelStyles {
    private final XSSFWorkbook book;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    ExcelStyles(XSSFWorkbook book) {
        this.book = book;
    }

    XSSFCellStyle head() {
        return centred("head", font -> {
            font.setFontHeightInPoints((short) 28);
            font.setBold(true);
            font.setColor(colour("C00000"));
        });
    }

    XSSFCellStyle title() {
        return centred("title", font -> {
            font.setFontHeightInPoints((short) 18);
            font.setBold(true);
        });
    }

    XSSFCellStyle centred() {
        return centred("centred", font -> {});
    }

    private XSSFCellStyle centred(String name, Consumer<XSSFFont> face) {
        return made.computeIfAbsent(name, key -> {
            XSSFCellStyle style = text(face);
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setWrapText(true);
            return style;
        });
    }

    XSSFCellStyle heading() {
        return made.computeIfAbsent("heading", key -> text(font -> font.setBold(true)));
    }

    XSSFCellStyle wrapped() {
        return made.computeIfAbsent("wrapped", key -> {
            XSSFCellStyle style = text(font -> {});
            style.setWrapText(true);
            return style;
        });
    }

    XSSFCellStyle column() {
        return made.computeIfAbsent("column", key -> {
            XSSFCellStyle style = text(font -> font.setBold(true));
            style.setFillForegroundColor(colour("F2F2F2"));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        });
    }

    XSSFCellStyle plain() {
        return made.computeIfAbsent("plain", key -> text(font -> {}));
    }

    XSSFCellStyle lamp(Light light) {
        return made.computeIfAbsent(light.name(), key -> text(font -> font.setColor(colour(LampColour.of(light)))));
    }

    XSSFCellStyle number(String format) {
        return made.computeIfAbsent(format, key -> {
            XSSFCellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format));
            return style;
        });
    }

    /** Marked as text, so that a cell that looks like a formula does not become one when somebody edits it. */
    private XSSFCellStyle text(Consumer<XSSFFont> face) {
        XSSFFont font = book.createFont();
        face.accept(font);
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setQuotePrefixed(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex));
    }
}
