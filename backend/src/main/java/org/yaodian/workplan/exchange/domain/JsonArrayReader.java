package org.yaodian.workplan.exchange.domain;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;
import org.yaodian.workplan.shared.problem.Violation;

/** The rows of a JSON array. Where the JSON itself is broken, the row says where, and it is the last. */
final class JsonArrayReader implements RowReader {
    private final JsonParser json;
    private final RowBinding binding;
    private int number;
    private boolean atEnd;

    JsonArrayReader(InputStream body, RowBinding binding) throws IOException {
        // A field that is there twice is found while the tree is made, from where the parser can go on.
        this.json = binding.trees().createParser(body).disable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        this.binding = binding;
        if (first() != JsonToken.START_ARRAY) {
            throw Problem.of(ProblemType.MALFORMED_BODY, "batch.no-array");
        }
    }

    private @Nullable JsonToken first() throws IOException {
        try {
            return json.nextToken();
        } catch (JsonProcessingException broken) {
            return null;
        }
    }

    @Override
    public @Nullable BatchRow next() throws IOException {
        if (atEnd) {
            return null;
        }
        try {
            if (begins()) {
                return row();
            }
            atEnd = true;
            return null;
        } catch (JsonProcessingException broken) {
            atEnd = true;
            return new BatchRow(number + 1, null, RowBinding.violations(broken), null);
        }
    }

    private boolean begins() throws IOException {
        JsonToken token = json.nextToken();
        return token != JsonToken.END_ARRAY && token != null;
    }

    private BatchRow row() throws IOException {
        JsonNode tree;
        try {
            tree = binding.trees().readTree(json);
        } catch (MismatchedInputException doubled) {
            leaveRow();
            number++;
            return BatchRow.broken(number, null, Violation.of("", "body.duplicate-field"));
        }
        number++;
        return binding.bind(number, tree);
    }

    /** Goes on to the end of the row; if its brackets fit, more follows. */
    private void leaveRow() throws IOException {
        try {
            while (!isBetweenRows()) {
                json.nextToken();
            }
        } catch (JsonProcessingException broken) {
            atEnd = true;
        }
    }

    private boolean isBetweenRows() {
        JsonStreamContext context = json.getParsingContext();
        return context.inRoot() || (context.inArray() && context.getParent().inRoot());
    }

    @Override
    public boolean skip() throws IOException {
        if (atEnd) {
            return false;
        }
        try {
            if (begins()) {
                json.skipChildren();
                return true;
            }
            atEnd = true;
            return false;
        } catch (JsonProcessingException broken) {
            atEnd = true;
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
