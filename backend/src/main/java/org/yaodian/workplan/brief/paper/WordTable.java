package org.yaodian.workplan.brief.paper;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.yaodian.workplan.brief.paper.WordText.Style;

/** Tables of a Word file: the head repeats on each page, a light's word has its colour. */
record WordTable(XWPFDocument document, boolean compact) {
    /** All columns together, in twentieths of a point. */
    private static final int WIDTH = 9000;

    void add(Paper.Block.Grid grid) {
        XWPFParagraph caption = new WordText(document).line(grid.title(), WordText.CAPTION.sized(compact ? 9 : 11));
        caption.setKeepNext(true);
        XWPFTable table =
                document.createTable(grid.rows().size() + 1, grid.columns().size());
        table.setWidth("100%");
        table.setTableAlignment(TableRowAlign.CENTER);
        layOut(table, grid.columns());
        head(table.getRow(0), grid);
        for (int i = 0; i < grid.rows().size(); i++) {
            row(table.getRow(i + 1), grid.rows().get(i));
        }
        document.createParagraph().setSpacingAfter(0);
    }

    /** Word goes by the widths of cells, other readers by those of the grid. */
    private static void layOut(XWPFTable table, List<Paper.Column> columns) {
        int whole = columns.stream().mapToInt(Paper.Column::width).sum();
        var widths = table.getCTTbl().addNewTblGrid();
        for (int i = 0; i < columns.size(); i++) {
            int width = WIDTH * columns.get(i).width() / whole;
            widths.addNewGridCol().setW(BigInteger.valueOf(width));
            for (XWPFTableRow row : table.getRows()) {
                row.getCell(i).setWidth(String.valueOf(width));
            }
        }
    }

    private void head(XWPFTableRow row, Paper.Block.Grid grid) {
        row.setRepeatHeader(true);
        for (int i = 0; i < grid.columns().size(); i++) {
            Paper.Column column = grid.columns().get(i);
            XWPFTableCell cell = row.getCell(i);
            cell.setColor("F2F2F2");
            write(cell, column.name(), WordText.COLUMN);
        }
    }

    private void row(XWPFTableRow row, List<Paper.Cell> cells) {
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            Paper.Cell cell = cells.get(i);
            write(row.getCell(i), cell.text(), style(cell));
        }
    }

    private static Style style(Paper.Cell cell) {
        return switch (cell) {
            case Paper.Cell.Plain plain -> WordText.CELL;
            case Paper.Cell.Amount amount ->
                new Style(
                        WordText.CELL.face(),
                        WordText.CELL.size(),
                        false,
                        WordText.CELL.colour(),
                        ParagraphAlignment.RIGHT);
            case Paper.Cell.Lamp lamp -> WordText.CELL.coloured(LampColour.of(lamp.light()));
        };
    }

    private void write(XWPFTableCell cell, String text, Style style) {
        WordText.write(cell.getParagraphs().getFirst(), text, style.sized(compact ? 8 : style.size()));
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    }
}
