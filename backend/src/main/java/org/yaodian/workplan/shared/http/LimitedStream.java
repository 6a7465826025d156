package org.yaodian.workplan.shared.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;

/** A body that does not say how long it is: read up to a limit, and refused beyond it. */
final class LimitedStream extends FilterInputStream {
    private long left;

    LimitedStream(InputStream body, long limit) {
        super(body);
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            count(1);
        }
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE, "body.too-large");
        }
    }
}
