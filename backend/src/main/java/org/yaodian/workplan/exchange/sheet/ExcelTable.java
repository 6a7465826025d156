package org.yaodian.workplan.exchange.sheet;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a workbook of one sheet, with a header that stays in sight and can be filtered. No cell of it is a formula. */
final class ExcelTable implements TableWriter {
    private static final int ROWS_AT_ONCE = 500;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;
    private static final String GREY = "D9D9D9";
    private static final String AS_TEXT = "@";

    private final Workbook book;
    private final Worksheet sheet;
    private final List<String> titles;
    private int line;

    ExcelTable(String name, List<String> titles, OutputStream out) throws IOException {
        this.book = new Workbook(unclosed(out), "Yaodian", "1.0");
        this.sheet = book.newWorksheet(sheetName(name));
        this.titles = titles;
        header();
    }

    /** The stream belongs to whoever opened it. */
    private static OutputStream unclosed(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    private static String sheetName(String name) {
        String plain = name.replaceAll("[\\\\/?*\\[\\]:'\\p{Cntrl}]", " ").strip();
        return plain.isEmpty() ? "1" : plain.substring(0, Math.min(31, plain.length()));
    }

    private void header() {
        for (int column = 0; column < titles.size(); column++) {
            sheet.inlineString(0, column, SafeText.storable(titles.get(column)));
            sheet.style(0, column).bold().fillColor(GREY).set();
            sheet.width(column, Math.clamp(2L * titles.get(column).length() + 4, NARROWEST, WIDEST));
        }
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<TableCell> cells) throws IOException {
        line++;
        for (int column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
        }
        if (line % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    private void put(int column, TableCell cell) {
        switch (cell) {
            case TableCell.Text text -> text(column, SafeText.storable(text.text()));
            case TableCell.Amount amount -> sheet.value(line, column, amount.value());
            case TableCell.Share share -> {
                sheet.value(line, column, share.value());
                sheet.style(line, column).format("0.0%").set();
            }
            case TableCell.Day day -> {
                sheet.value(line, column, day.day());
                sheet.style(line, column).format("yyyy-mm-dd").set();
            }
            case TableCell.Moment moment -> {
                sheet.value(line, column, moment.moment());
                sheet.style(line, column).format("yyyy-mm-dd hh:mm").set();
            }
        }
    }

    /** Text that looks like a formula is marked as text, so that it stays text also when somebody edits the cell. */
    private void text(int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        sheet.inlineString(line, column, text);
        if (SafeText.looksLikeFormula(text)) {
            sheet.style(line, column).format(AS_TEXT).set();
        }
    }

    @Override
    public void end() throws IOException {
        sheet.setAutoFilter(0, 0, line, titles.size() - 1);
        book.close();
    }
}
