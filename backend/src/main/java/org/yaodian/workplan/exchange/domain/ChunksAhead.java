package org.yaodian.workplan.exchange.domain;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntSupplier;

/** The rows of a batch chunk by chunk, each read while the one before it is worked on: reading needs nothing of the database. */
final class ChunksAhead implements Closeable {
    private final RowReader rows;
    private final IntSupplier sizes;
    private final ExecutorService reading = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("batch-reading").factory());
    private Future<List<BatchRow>> next;

    /** Asks anew for each chunk how many rows it is to have. */
    ChunksAhead(RowReader rows, IntSupplier sizes) {
        this.rows = rows;
        this.sizes = sizes;
        this.next = reading.submit(this::read);
    }

    /** The next rows; none at the end. */
    List<BatchRow> next() throws IOException {
        List<BatchRow> chunk = awaited();
        if (!chunk.isEmpty()) {
            next = reading.submit(this::read);
        }
        return chunk;
    }

    private List<BatchRow> awaited() throws IOException {
        try {
            return next.get();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a batch was read", stopping);
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException unreadable -> throw unreadable;
                case RuntimeException wrong -> throw wrong;
                case null, default -> throw new IllegalStateException(failed);
            }
        }
    }

    private List<BatchRow> read() throws IOException {
        int size = sizes.getAsInt();
        List<BatchRow> chunk = new ArrayList<>(size);
        while (chunk.size() < size) {
            BatchRow row = rows.next();
            if (row == null) {
                return chunk;
            }
            chunk.add(row);
        }
        return chunk;
    }

    @Override
    public void close() throws IOException {
        // Waits for what is being read.
        reading.close();
        rows.close();
    }
}
