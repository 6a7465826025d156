package org.yaodian.workplan.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.text.Characters;

/** Reads a text: a JSON string and nothing else, of characters that can be stored. */
final class TextDeserializer extends StdScalarDeserializer<String> {

    TextDeserializer() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, json);
        }
        String text = json.getText();
        return Characters.arePlain(text)
                ? text
                : (String) context.handleWeirdStringValue(String.class, text, "holds characters that are no text");
    }
}
