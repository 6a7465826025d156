package org.yaodian.workplan.exchange;

import java.io.OutputStream;
import java.util.Locale;

/** Tables out of the service, as they are seen: with their filters, columns and order, however many rows they have. */
public interface Exports {
    /** How many rows fit on a sheet of Excel below its header. */
    int MOST_ROWS = 1_048_575;

    /** Begins an export of the caller: what is refused is refused here, before anything goes out. */
    Table begin(ExportSpec spec, ExportFormat format, Locale language);

    /** A table of which nothing has gone out yet. */
    interface Table {
        /** Writes all of it; rows are asked for as they are written. To be called once, within the request. */
        void write(OutputStream out);
    }
}
