package org.yaodian.workplan.shared.persistence;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's {@code COPY}: a tab between values, a line feed behind each row. */
public final class CopyText {
    private final StringBuilder text = new StringBuilder();
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
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }

    public void endRow() {
        text.append('\n');
        begun = false;
    }

    /** All rows so far, as they are sent. */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes());
    }

    /** The same as bytes. */
    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
