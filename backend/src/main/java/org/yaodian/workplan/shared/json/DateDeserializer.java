package org.yaodian.workplan.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a day: {@code YYYY-MM-DD} and nothing else, no moment, no number, no array. */
final class DateDeserializer extends StdScalarDeserializer<LocalDate> {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    DateDeserializer() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
        }
        String text = json.getText();
        if (DAY.matcher(text).matches()) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException noSuchDay) {
                return refused(text, context);
            }
        }
        return refused(text, context);
    }

    private static @Nullable LocalDate refused(String text, DeserializationContext context) throws IOException {
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "no day");
    }
}
