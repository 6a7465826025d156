package org.yaodian.workplan.exchange.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A table as CSV (RFC 4180), which Excel opens as UTF-8 for its byte order mark. */
final class CsvTable implements TableWriter {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Writer out;
    private final CsvWriter csv;

    CsvTable(List<String> titles, OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write('\uFEFF');
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(this.out);
        csv.writeRecord(titles.stream().map(SafeText::inCsv).toList());
    }

    @Override
    public void row(List<TableCell> cells) {
        csv.writeRecord(cells.stream().map(CsvTable::text).toList());
    }

    private static String text(TableCell cell) {
        return switch (cell) {
            case TableCell.Text text -> SafeText.inCsv(SafeText.storable(text.text()));
            case TableCell.Amount amount -> amount.value().toPlainString();
            case TableCell.Share share -> share.value().toPlainString();
            case TableCell.Day day -> day.day().toString();
            case TableCell.Moment moment -> MOMENT.format(moment.moment());
        };
    }

    @Override
    public void end() throws IOException {
        csv.flush();
        out.flush();
    }
}
