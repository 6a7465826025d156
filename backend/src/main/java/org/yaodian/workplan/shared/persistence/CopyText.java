package org.yaodian.workplan.shared.persistence;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows in the text format of PostgreSQL's {@code COPY}: a tab between values, a line feed behind each row. They are kept in parts: an
 * array of half a megabyte is one that the garbage collector handles on its own and at once.
 */
public final class CopyText {
    private static final int PART = 1 << 15;

    private final List<byte[]> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder(PART + PART / 4);
    private boolean begun;

    /** Adds the next value of the row: a text, figure, truth, day, moment, id, constant or an array of texts. */
    public void add(@Nullable Object value) {
        if (begun) {
            text.append('\t');
        }
        begun = true;
        switch (value) {
            case null -> text.append("\\N");
            case BigDecimal figure -> text.append(figure.toPlainString());
            case Enum<?> constant -> escape(constant.name());
            case String[] texts -> escape(array(texts));
            case Object other -> escape(other.toString());
        }
    }

    private static String array(String[] texts) {
        return Arrays.stream(texts)
                .map(each -> '"' + each.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    private void escape(String value) {
        int plain = 0;
        for (int i = 0; i < value.length(); i++) {
            String escaped = escaped(value.charAt(i));
            if (escaped != null) {
                text.append(value, plain, i).append(escaped);
                plain = i + 1;
            }
        }
        text.append(value, plain, value.length());
    }

    private static @Nullable String escaped(char c) {
        return switch (c) {
            case '\\' -> "\\\\";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> null;
        };
    }

    public void endRow() {
        text.append('\n');
        begun = false;
        if (text.length() >= PART) {
            endPart();
        }
    }

    private void endPart() {
        parts.add(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }

    /** All rows so far, as they are sent. */
    public InputStream stream() {
        return new SequenceInputStream(Collections.enumeration(
                parts().stream().map(ByteArrayInputStream::new).toList()));
    }

    /** The same as bytes, one piece after the other. */
    List<byte[]> parts() {
        endPart();
        return Collections.unmodifiableList(parts);
    }
}
