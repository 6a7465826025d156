package org.yaodian.workplan.shared.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;

/** What is going away says so, with each answer. */
@ApiTest
class SunsetTest {

    @ParameterizedTest
    @CsvSource({"going, 200", "going/nowhere, 403"})
    void eachAnswerSaysSinceWhenUntilWhenAndWhatElse(String path, int status) {
        As.coordinator()
                .accept("*/*")
                .get("/api/v1/retiring/" + path)
                .then()
                .statusCode(status)
                .header("Deprecation", equalTo("@1767196800"))
                .header("Sunset", equalTo("Sat, 04 Jul 2026 16:00:00 GMT"))
                .header("Link", equalTo("<https://plan.example.cn/notes#going>; rel=\"deprecation\""));
    }

    @Test
    void whatStaysSaysNothingOfTheKind() {
        var answer = As.coordinator().accept("*/*").get("/api/v1/retiring/staying");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Deprecation")).isNull();
        assertThat(answer.header("Sunset")).isNull();
    }
}
