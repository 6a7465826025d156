package org.yaodian.workplan.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a request carries, and the media type it is sent as. */
final class Body {
    private static final int SHOWN = 2_000;

    private final Optional<String> type;
    private final byte[] bytes;

    private Body(Optional<String> type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes;
    }

    static Body none() {
        return new Body(Optional.empty(), new byte[0]);
    }

    static Body of(String type, byte[] bytes) {
        return new Body(Optional.of(type), bytes);
    }

    static Body of(String type, String text) {
        return of(type, text.getBytes(StandardCharsets.UTF_8));
    }

    Optional<String> type() {
        return type;
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.substring(0, Math.min(text.length(), SHOWN));
    }
}
