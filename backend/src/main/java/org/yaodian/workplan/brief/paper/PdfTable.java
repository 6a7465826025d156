package org.yaodian.workplan.brief.paper;

import java.awt.Color;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Tables of a PDF file: the head repeats on each page, a light's word has its colour. */
record PdfTable(BaseFont face, boolean compact) {
    private static final Color BORDER = new Color(0x999999);
    private static final Color HEAD = new Color(0xF2F2F2);
    private static final int HEX = 16;

    PdfPTable of(Paper.Block.Grid grid) {
        PdfPTable table = new PdfPTable(grid.columns().size());
        table.setWidthPercentage(100);
        table.setWidths(grid.columns().stream().mapToInt(Paper.Column::width).toArray());
        table.setSpacingBefore(4);
        table.setSpacingAfter(compact ? 3 : 10);
        PdfPCell title = cell(grid.title(), font(Font.BOLD, Color.BLACK), Element.ALIGN_CENTER);
        title.setColspan(grid.columns().size());
        title.setBorder(0);
        table.addCell(title);
        grid.columns().forEach(column -> {
            PdfPCell head = cell(column.name(), font(Font.BOLD, Color.BLACK), Element.ALIGN_CENTER);
            head.setBackgroundColor(HEAD);
            table.addCell(head);
        });
        table.setHeaderRows(2);
        grid.rows().forEach(row -> row.forEach(cell -> table.addCell(cell(cell))));
        return table;
    }

    private PdfPCell cell(Paper.Cell cell) {
        return switch (cell) {
            case Paper.Cell.Plain plain -> cell(plain.text(), font(Font.NORMAL, Color.BLACK), Element.ALIGN_LEFT);
            case Paper.Cell.Amount amount -> cell(amount.text(), font(Font.NORMAL, Color.BLACK), Element.ALIGN_RIGHT);
            case Paper.Cell.Lamp lamp -> {
                Color colour = new Color(Integer.parseInt(LampColour.of(lamp.light()), HEX));
                yield cell(lamp.text(), font(Font.NORMAL, colour), Element.ALIGN_LEFT);
            }
        };
    }

    private PdfPCell cell(String text, Font font, int alignment) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setHorizontalAlignment(alignment);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setBorderColor(BORDER);
        cell.setPadding(compact ? 2 : 4);
        return cell;
    }

    private Font font(int style, Color colour) {
        return new Font(face, compact ? 8 : 9, style, colour);
    }
}
