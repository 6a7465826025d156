package org.yaodian.workplan.exchange.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.problem.Violation;

/** The rows of newline-delimited JSON: each line stands for itself, and one that is broken or cut off spoils no other. */
final class JsonLineReader implements RowReader {
    private final LineInput lines;
    private final ObjectReader json;
    private final RowBinding binding;
    private int number;

    JsonLineReader(InputStream body, ObjectMapper json, RowBinding binding) {
        this.lines = new LineInput(body);
        this.json = json.reader();
        this.binding = binding;
    }

    @Override
    public @Nullable BatchRow next() throws IOException {
        byte[] line = lines.next();
        if (line == null) {
            return null;
        }
        number++;
        if (lines.isTooLong()) {
            return BatchRow.broken(number, null, Violation.of("", "batch.line-too-long", LineInput.MOST_BYTES / 1024));
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException foreign) {
            return BatchRow.broken(number, null, Violation.of("", "body.not-utf8"));
        }
        return row(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private BatchRow row(String text) throws IOException {
        try {
            JsonNode tree = json.readTree(text);
            return binding.bind(number, tree);
        } catch (JsonProcessingException broken) {
            Violation violation = RowBinding.violations(broken).getFirst();
            boolean doubled = violation.code().equals("body.duplicate-field");
            return BatchRow.broken(number, text, doubled ? violation : Violation.of("", "batch.broken-line"));
        }
    }

    @Override
    public boolean skip() throws IOException {
        return lines.next() != null;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
