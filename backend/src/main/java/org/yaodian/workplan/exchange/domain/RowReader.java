package org.yaodian.workplan.exchange.domain;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a batch one after the other. */
interface RowReader extends Closeable {

    /** The next row, or null behind the last. What is broken within a row is said of that row. */
    @Nullable
    BatchRow next() throws IOException;

    /** Passes over a row; false behind the last. */
    boolean skip() throws IOException;
}
