package org.yaodian.workplan.exchange.sheet;

import java.io.IOException;
import java.util.concurrent.Semaphore;

/** Lets two workbooks be open at a time: open they take many times their size. The next waits, some tenths of a second. */
final class OpenBooks {
    private static final Semaphore PLACES = new Semaphore(2, true);

    private OpenBooks() {}

    /** Works on a workbook. */
    interface Work<T> {
        T run() throws IOException;
    }

    static <T> T one(Work<T> work) throws IOException {
        PLACES.acquireUninterruptibly();
        try {
            return work.run();
        } finally {
            PLACES.release();
        }
    }
}
