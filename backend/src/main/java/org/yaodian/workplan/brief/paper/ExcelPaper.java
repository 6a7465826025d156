package org.yaodian.workplan.brief.paper;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A paper as an Excel file: the words on the first sheet, each table and chart on one of its own, the sources on the last. */
final class ExcelPaper {
    private static final int CHARACTER = 256;
    private static final int WORDS_WIDTH = 100;
    private static final int COLUMN_WIDTH = 9;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final ExcelStyles styles = new ExcelStyles(book);
    private final Paper paper;

    private ExcelPaper(Paper paper) {
        this.paper = paper;
    }

    /** The bytes of an .xlsx file. */
    static byte[] draw(Paper paper) {
        return Drawn.bytes(new ExcelPaper(paper).draw()::write);
    }

    private XSSFWorkbook draw() {
        words(book.createSheet(name(paper.head().number())));
        for (Paper.Block block : paper.blocks()) {
            switch (block) {
                case Paper.Block.Grid grid -> table(grid);
                case Paper.Block.Bars bars -> chart(bars);
                case Paper.Block.Heading heading -> {}
                case Paper.Block.Words words -> {}
            }
        }
        table(paper.sources());
        return book;
    }

    /** A name that Excel takes and no other sheet has. */
    private String name(String wanted) {
        String safe = WorkbookUtil.createSafeSheetName(wanted);
        String name = safe;
        for (int i = 2; book.getSheet(name) != null; i++) {
            name = WorkbookUtil.createSafeSheetName(safe.substring(0, Math.min(safe.length(), 28)) + " " + i);
        }
        return name;
    }

    private void words(XSSFSheet sheet) {
        sheet.setColumnWidth(0, WORDS_WIDTH * CHARACTER);
        Paper.Head head = paper.head();
        line(sheet, head.issuer(), styles.head());
        line(sheet, head.number(), styles.centred());
        line(sheet, head.title(), styles.title());
        head.introduction()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> line(sheet, line, styles.wrapped()));
        for (Paper.Block block : paper.blocks()) {
            switch (block) {
                case Paper.Block.Heading heading -> line(sheet, heading.text(), styles.heading());
                case Paper.Block.Words words -> line(sheet, words.text(), styles.wrapped());
                case Paper.Block.Grid grid -> {}
                case Paper.Block.Bars bars -> {}
            }
        }
        paper.ending().forEach(line -> line(sheet, line, styles.wrapped()));
        line(sheet, paper.note(), styles.wrapped());
    }

    private static void line(XSSFSheet sheet, String text, CellStyle style) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        put(row, 0, text, style);
    }

    /** A text stays a text, also when it looks like a formula. */
    private static void put(XSSFRow row, int column, String text, CellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private void table(Paper.Block.Grid grid) {
        XSSFSheet sheet = book.createSheet(name(grid.title()));
        XSSFRow head = sheet.createRow(0);
        for (int i = 0; i < grid.columns().size(); i++) {
            Paper.Column column = grid.columns().get(i);
            sheet.setColumnWidth(i, Math.max(12, column.width() * COLUMN_WIDTH) * CHARACTER);
            put(head, i, column.name(), styles.column());
        }
        sheet.createFreezePane(0, 1);
        grid.rows().forEach(cells -> row(sheet, cells));
        sheet.setAutoFilter(
                new CellRangeAddress(0, grid.rows().size(), 0, grid.columns().size() - 1));
    }

    private void row(XSSFSheet sheet, List<Paper.Cell> cells) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < cells.size(); i++) {
            switch (cells.get(i)) {
                case Paper.Cell.Plain plain -> put(row, i, plain.text(), styles.plain());
                case Paper.Cell.Lamp lamp -> put(row, i, lamp.text(), styles.lamp(lamp.light()));
                case Paper.Cell.Amount amount -> {
                    XSSFCell cell = row.createCell(i);
                    cell.setCellValue(amount.value().doubleValue());
                    cell.setCellStyle(styles.number(amount.format()));
                }
            }
        }
    }

    private void chart(Paper.Block.Bars bars) {
        XSSFSheet sheet = book.createSheet(name(bars.title()));
        sheet.setColumnWidth(0, 40 * CHARACTER);
        for (int i = 0; i < bars.bars().size(); i++) {
            XSSFRow row = sheet.createRow(i);
            put(row, 0, bars.bars().get(i).name(), styles.plain());
            row.createCell(1).setCellValue(bars.bars().get(i).value().doubleValue());
        }
        int last = bars.bars().size() - 1;
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        var chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 3, 0, 14, Math.max(16, 2 * last + 6)));
        OfficeBars.plot(
                chart,
                bars.title(),
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(0, last, 0, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(0, last, 1, 1)));
    }
}
