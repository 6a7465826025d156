package org.yaodian.workplan.brief.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Something that is written as a file in memory. */
interface Drawn {

    void writeTo(OutputStream out) throws IOException;

    static byte[] bytes(Drawn drawn) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            drawn.writeTo(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
