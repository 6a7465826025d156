package org.yaodian.workplan.exchange.rest;

import java.io.IOException;
import java.io.OutputStream;

/** A file that is made while it goes out. No record, since what is one goes out as JSON. */
final class StreamedFile {
    private final Content content;

    StreamedFile(Content content) {
        this.content = content;
    }

    void write(OutputStream out) throws IOException {
        content.write(out);
    }

    /** Makes the file. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }
}
