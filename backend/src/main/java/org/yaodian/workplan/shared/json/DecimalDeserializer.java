package org.yaodian.workplan.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a figure: a JSON number of a size that figures have. A few bytes such as {@code 1e999999999} would otherwise grow into
 * gigabytes as soon as somebody rescales them.
 */
final class DecimalDeserializer extends StdScalarDeserializer<BigDecimal> {
    private static final int MAX_DIGITS = 40;

    DecimalDeserializer() {
        super(BigDecimal.class);
    }

    @Override
    public @Nullable BigDecimal deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_NUMBER_INT) && !json.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, json);
        }
        BigDecimal value = json.getDecimalValue();
        boolean fits = Math.abs((long) value.scale()) <= MAX_DIGITS && value.precision() <= MAX_DIGITS;
        return fits ? value : (BigDecimal) context.handleWeirdNumberValue(BigDecimal.class, value, "out of range");
    }
}
