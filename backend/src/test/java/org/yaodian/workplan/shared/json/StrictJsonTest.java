package org.yaodian.workplan.shared.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON is read to the letter. */
class StrictJsonTest {
    private final ObjectMapper mapper = strict();

    private static ObjectMapper strict() {
        ObjectMapper mapper = new ObjectMapper();
        new StrictJson().customize(mapper);
        return mapper;
    }

    private record Row(
            @Nullable BigDecimal figure,
            @Nullable Boolean flag,
            int count,
            @Nullable Long size,
            @Nullable List<String> words) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"figure\": \"1.5\"}",
                "{\"figure\": \"\"}",
                "{\"figure\": true}",
                "{\"figure\": 1e400}",
                "{\"figure\": 1e308}",
                "{\"figure\": 1e-400}",
                "{\"figure\": 1e999999999}",
                "{\"figure\": 0.00000000000000000000000000000000000000000001}",
                "{\"flag\": \"true\"}",
                "{\"flag\": 1}",
                "{\"flag\": \"\"}",
                "{\"count\": null}",
                "{\"count\": 2147483648}",
                "{\"count\": \"1\"}",
                "{\"count\": 1.0}",
                "{\"size\": 9223372036854775808}",
                "{\"size\": 1e3}",
                "{\"words\": \"x\"}",
                "{\"words\": \"\"}",
                "{\"words\": [1]}",
                "{\"words\": [\"\\u0000\"]}",
                "{\"words\": [\"a\"], \"words\": []}",
                "{} 1",
            })
    void whatIsNotMeantLiterallyIsRefused(String json) {
        assertThatExceptionOfType(JsonProcessingException.class).isThrownBy(() -> mapper.readValue(json, Row.class));
    }

    @Test
    void whatIsRightIsReadExactly() throws JsonProcessingException {
        Row row = mapper.readValue(
                "{\"figure\": 12.340, \"flag\": true, \"count\": -3, \"size\": 4, \"words\": [\"两\\n行 😀\"]}",
                Row.class);
        assertThat(row).isEqualTo(new Row(new BigDecimal("12.340"), true, -3, 4L, List.of("两\n行 😀")));
        assertThat(mapper.readValue("{\"figure\": 7, \"count\": 0}", Row.class).figure())
                .isEqualTo(BigDecimal.valueOf(7));
    }

    @Test
    void aFigureKeepsAllItsDigitsOnItsWayThroughAPatch() throws JsonProcessingException {
        JsonNode patch = mapper.readTree("{\"figure\": 52.123456789012345678, \"count\": 1}");
        assertThat(mapper.treeToValue(patch, Row.class).figure()).isEqualTo(new BigDecimal("52.123456789012345678"));
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> mapper.treeToValue(mapper.readTree("{\"figure\": 1e400, \"count\": 1}"), Row.class));
    }
}
