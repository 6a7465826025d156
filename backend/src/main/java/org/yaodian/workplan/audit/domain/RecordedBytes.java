package org.yaodian.workplan.audit.domain;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.audit.Operation;
import org.yaodian.workplan.audit.Recorded;

/** What was recorded, as bytes and back. */
final class RecordedBytes {
    private static final int NONE = -1;

    private RecordedBytes() {}

    static void write(Recorded recorded, DataOutputStream out) throws IOException {
        write(recorded.operation().name(), out);
        write(recorded.type(), out);
        write(recorded.id(), out);
        write(recorded.code(), out);
        write(recorded.orgUnitId(), out);
        write(recorded.planId(), out);
        write(recorded.before(), out);
        write(recorded.after(), out);
    }

    static Recorded read(DataInputStream in) throws IOException {
        return new Recorded(
                Operation.valueOf(text(in)),
                text(in),
                UUID.fromString(text(in)),
                read(in, false),
                id(in),
                id(in),
                text(in),
                text(in));
    }

    private static void write(@Nullable Object value, DataOutputStream out) throws IOException {
        if (value == null) {
            out.writeInt(NONE);
            return;
        }
        byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        String text = read(in, true);
        return text == null ? "" : text;
    }

    private static @Nullable UUID id(DataInputStream in) throws IOException {
        String text = read(in, false);
        return text == null ? null : UUID.fromString(text);
    }

    private static @Nullable String read(DataInputStream in, boolean needed) throws IOException {
        int length = in.readInt();
        if (length == NONE) {
            if (needed) {
                throw new IOException("a value is missing");
            }
            return null;
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
