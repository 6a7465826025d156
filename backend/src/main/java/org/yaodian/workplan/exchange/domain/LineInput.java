package org.yaodian.workplan.exchange.domain;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream that are not blank; of one that is too long only the beginning. */
final class LineInput implements Closeable {
    /** Many times what a row takes. */
    static final int MOST_BYTES = 64 * 1024;

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean tooLong;

    LineInput(InputStream in) {
        this.in = new BufferedInputStream(in, BUFFER);
    }

    /** Whether the last line was cut. */
    boolean isTooLong() {
        return tooLong;
    }

    byte @Nullable [] next() throws IOException {
        boolean more = true;
        while (more) {
            more = read();
            if (!isBlank(line.toByteArray())) {
                return line.toByteArray();
            }
        }
        return null;
    }

    /** Reads a line; false when it is the last. */
    private boolean read() throws IOException {
        line.reset();
        tooLong = false;
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                return true;
            }
            if (line.size() < MOST_BYTES) {
                line.write(next);
            } else {
                tooLong = true;
            }
        }
        return false;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte each : bytes) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
