package org.yaodian.workplan.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.yaodian.workplan.exchange.ExportFormat;

/** Writes a table row by row; what has been written is not held on to. */
public interface TableWriter {

    /** Adds a row with a cell for each column. */
    void row(List<TableCell> cells) throws IOException;

    /** Ends the file. One that is not ended cannot be opened, so that a part is never taken for the whole. */
    void end() throws IOException;

    /** A table of that name below a line of titles. */
    static TableWriter open(ExportFormat format, String name, List<String> titles, OutputStream out)
            throws IOException {
        return switch (format) {
            case XLSX -> new ExcelTable(name, titles, out);
            case CSV -> new CsvTable(titles, out);
        };
    }
}
