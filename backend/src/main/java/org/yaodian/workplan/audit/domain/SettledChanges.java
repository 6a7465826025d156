package org.yaodian.workplan.audit.domain;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.audit.Recorded;

/** Changes of a long transaction that wait on disk for its end: in a file without a name, of which a crash leaves nothing. */
final class SettledChanges {
    private static final int BUFFER = 1 << 16;

    private @Nullable FileChannel file;
    private @Nullable DataOutputStream out;
    private int count;

    boolean isEmpty() {
        return count == 0;
    }

    void add(List<Recorded> recorded) {
        if (recorded.isEmpty()) {
            return;
        }
        try {
            DataOutputStream opened = opened();
            for (Recorded each : recorded) {
                RecordedBytes.write(each, opened);
            }
            count += recorded.size();
        } catch (IOException e) {
            throw new UncheckedIOException("the changes of a long transaction cannot be kept", e);
        }
    }

    private DataOutputStream opened() throws IOException {
        DataOutputStream known = out;
        if (known == null) {
            FileChannel channel = FileChannel.open(
                    Files.createTempFile("yaodian-", ".changes"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
            known = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER));
            file = channel;
            out = known;
        }
        return known;
    }

    /** Hands on all of them in their order, at most so many at once, and is empty then. */
    void take(int atOnce, Consumer<List<Recorded>> taker) {
        FileChannel channel = file;
        DataOutputStream written = out;
        if (channel == null || written == null) {
            return;
        }
        try {
            written.flush();
            channel.position(0);
            DataInputStream in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), BUFFER));
            for (int taken = 0; taken < count; ) {
                List<Recorded> some = new ArrayList<>();
                while (taken < count && some.size() < atOnce) {
                    some.add(RecordedBytes.read(in));
                    taken++;
                }
                taker.accept(some);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the changes of a long transaction cannot be read back", e);
        }
        close();
    }

    void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file = null;
        out = null;
        count = 0;
    }
}
