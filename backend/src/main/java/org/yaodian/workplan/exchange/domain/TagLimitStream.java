package org.yaodian.workplan.exchange.domain;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** XML in which no tag and no text goes on for longer than any of ours would: a parser holds each of them as a whole. */
final class TagLimitStream extends FilterInputStream {
    private static final int MOST_BYTES = 64 * 1024;

    private int since;

    TagLimitStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            count((byte) next);
        }
        return next;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        for (int i = from; i < from + read; i++) {
            count(bytes[i]);
        }
        return read;
    }

    private void count(byte each) throws IOException {
        since = each == '<' ? 0 : since + 1;
        if (since > MOST_BYTES) {
            throw new IOException("a tag or text of more than " + MOST_BYTES + " bytes");
        }
    }
}
