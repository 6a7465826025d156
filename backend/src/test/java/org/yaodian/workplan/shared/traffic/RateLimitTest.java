package org.yaodian.workplan.shared.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;

/** Whoever asks too much is told when to go on; nobody else notices. The settings for tests give one caller five a minute. */
@ApiTest
class RateLimitTest {
    private static final int QUOTA = 5;

    private static RequestSpecification inAHurry() {
        return As.user("in-a-hurry", "viewer", Map.of("org_unit", "441625"));
    }

    @Test
    void eachAnswerSaysWhatIsLeftAndTheLastOneWhenToGoOn() {
        inAHurry()
                .get("/api/v1/me")
                .then()
                .header("RateLimit-Policy", "\"caller\";q=5;w=60")
                .header("RateLimit", startsWith("\"caller\";r=4;t="));
        for (int used = 1; used < QUOTA; used++) {
            inAHurry()
                    .get("/api/v1/plans?unknown=1")
                    .then()
                    .statusCode(is(400))
                    .header("RateLimit", startsWith("\"caller\";r="));
        }
        String wait = inAHurry()
                .get("/api/v1/plans")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:yaodian:problem:too-many-requests"))
                .body("detail", containsString("5 requests"))
                .extract()
                .header("Retry-After");
        assertThat(Integer.parseInt(wait)).isBetween(1, 12);
        As.coordinator().get("/api/v1/me").then().statusCode(200).header("RateLimit", nullValue());
    }
}
