package org.yaodian.workplan.shared.http;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;

/** A body means what it says, or is refused with the place where it does not. */
@ApiTest
class StrictBodyTest {
    private static final String PLANS = "/api/v1/plans";
    private static final String PROBLEM = "application/problem+json";

    private static ValidatableResponse post(String body) {
        return As.coordinator().body(body).post(PLANS).then().statusCode(400).contentType(PROBLEM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year      | \"2025\"                 | field.type",
                "year      | \"\"                     | field.format",
                "year      | 2025.5                   | field.format",
                "year      | 2025.0                   | field.format",
                "year      | true                     | field.type",
                "year      | 99999999999              | number.range",
                "year      | 1e400                    | field.format",
                "year      | [2025]                   | field.type",
                "title     | 12                       | field.type",
                "title     | true                     | field.type",
                "title     | {}                       | field.type",
                "title     | [\"x\"]                  | field.type",
                "title     | \"a\\u0000b\"            | text.unprintable",
                "title     | \"a\\u001fb\"            | text.unprintable",
                "title     | \"a\\u007fb\"            | text.unprintable",
                "title     | \"\\ud83d\"              | text.unprintable",
                "title     | \"\\ude00\\ud83d\"       | text.unprintable",
                "startDate | \"\"                     | field.format",
                "startDate | \" \"                    | field.format",
                "startDate | \"2025-02-30\"           | field.format",
                "startDate | \"2025-1-1\"             | field.format",
                "startDate | \"2025-01-01T00:00:00Z\" | field.format",
                "startDate | \"2025-01-01+08:00\"     | field.format",
                "startDate | \"+12025-01-01\"         | field.format",
                "startDate | 20000                    | field.type",
                "startDate | [2025,1,1]               | field.type",
                "status    | \"\"                     | field.format",
                "status    | \"draft\"                | field.format",
                "status    | \"0\"                    | field.format",
                "status    | 0                        | field.format",
            })
    void whatIsOfAnotherKindIsRefusedAtItsPlace(String field, String value, String code) {
        post("{\"" + field + "\": " + value + "}")
                .body("errors.pointer", hasItem("/" + field))
                .body("errors.code", hasItem(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"a\", \"title\": \"b\"}",
                "{} {}",
                "{\"year\": 01}",
                "{\"year\": NaN}",
                "{\"year\": 1,}",
                "{'year': 1}",
                "[]",
                "\"x\"",
                "12",
                "null",
                "",
                " ",
                "{\"title\": \"a\tb\"}",
            })
    void whatIsNotOneJsonObjectIsRefused(String body) {
        post(body);
    }

    @Test
    void deepNestingAndLongNumbersAreRefused() {
        post("{\"title\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}");
        post("{\"colour\": " + "[".repeat(2_000) + "]".repeat(2_000) + "}");
        post("{\"year\": " + "9".repeat(5_000) + "}");
    }

    @Test
    void patchesAreReadAsStrictly() {
        String id = "00000000-0000-7000-8000-000000000000";
        for (String body : new String[] {"[]", "null", "{\"a\":1,\"a\":2}", "{} {}", "", "12"}) {
            As.coordinator()
                    .contentType(MergePatch.MEDIA_TYPE)
                    .header("If-Match", "*")
                    .body(body)
                    .patch(PLANS + "/" + id)
                    .then()
                    .contentType(PROBLEM);
        }
    }

    @Test
    void charactersThatAreNoTextAreRefusedInParameters() {
        As.coordinator()
                .urlEncodingEnabled(false)
                .get(PLANS + "?q=%00")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("errors[0].code", equalTo("text.unprintable"));
        String cursor = java.util.Base64.getUrlEncoder()
                .encodeToString("code\u001f\u0000\u001fx".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        As.coordinator().get(PLANS + "?cursor=" + cursor).then().statusCode(400).contentType(PROBLEM);
    }

    @Test
    void onlyJsonIsGivenAndTaken() {
        As.coordinator().accept("text/html").get(PLANS).then().statusCode(406).contentType(PROBLEM);
        As.coordinator().accept("*/*").get(PLANS).then().statusCode(200);
        As.coordinator()
                .contentType("application/xml")
                .body("<a/>")
                .post(PLANS)
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
        As.coordinator()
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{}")
                .patch(PLANS + "/00000000-0000-7000-8000-000000000000")
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
    }

    @Test
    void headAndOptionsBehave() {
        As.coordinator().head(PLANS).then().statusCode(200);
        As.coordinator().options(PLANS).then().statusCode(200);
        As.coordinator().body("{}").put(PLANS).then().statusCode(405).contentType(PROBLEM);
        As.coordinator().get("/api/v1/nowhere").then().statusCode(404).contentType(PROBLEM);
    }
}
