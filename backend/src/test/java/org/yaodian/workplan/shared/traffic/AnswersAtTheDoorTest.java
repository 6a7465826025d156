package org.yaodian.workplan.shared.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;
import org.yaodian.workplan.testing.TokenIssuer;

/** An answer is given again at the door only for as long as the usual way would say the same. */
@ApiTest
class AnswersAtTheDoorTest {
    /** What tells requests apart, and what the usual way says of a body that a 304 does not have. */
    private static final Set<String> OF_THE_REQUEST = Set.of("X-Request-Id", "RateLimit", "content-encoding");

    private City city;
    private PlanOf plan;
    private String target;
    private String token;

    @BeforeEach
    void aTarget() {
        city = City.create();
        plan = PlanOf.city(city);
        target = plan.withTarget("fitness", Map.of());
        token = TokenIssuer.token("coordinator", "coordinator", Map.of());
    }

    private static RequestSpecification holding(String token, String tag) {
        return As.token(token).header("If-None-Match", tag);
    }

    private static List<String> head(Response response) {
        return response.headers().asList().stream()
                .filter(field -> !OF_THE_REQUEST.contains(field.getName()))
                .map(Header::toString)
                .sorted()
                .toList();
    }

    @Test
    void whatIsSaidAtTheDoorIsWhatTheUsualWaySays() {
        String tag = As.token(token).get(target).header("ETag");
        // Another token of the same caller has not been verified yet, so that it goes the usual way.
        Response usual = holding(TokenIssuer.token("coordinator", "coordinator", Map.of()), tag)
                .get(target);
        Response door = holding(token, tag).get(target);
        assertThat(usual.statusCode()).isEqualTo(304);
        assertThat(door.statusCode()).isEqualTo(304);
        assertThat(head(door)).isEqualTo(head(usual));
        assertThat(door.header("X-Request-Id")).isNotBlank();
    }

    @Test
    void aWholeAnswerGivenAgainAtTheDoorIsTheOneOfTheUsualWay() {
        Response usual = As.token(token).get(target);
        Response door = As.token(token).get(target);
        assertThat(usual.statusCode()).isEqualTo(200);
        assertThat(door.statusCode()).isEqualTo(200);
        assertThat(door.asString()).isEqualTo(usual.asString()).isNotBlank();
        assertThat(head(door)).isEqualTo(head(usual)).anyMatch(field -> field.startsWith("Content-Type="));
        As.token(token).header("Accept", "application/xml").get(target).then().statusCode(406);
    }

    @Test
    void aWriteAnywhereSendsTheNextOneTheUsualWay() {
        String address = target + "/value?asOf=2025-04-01";
        String tag = As.token(token).get(address).header("ETag");
        holding(token, tag).get(address).then().statusCode(304);
        plan.approved("fitness", city.countyA(), "2025-Q1", Map.of("numerator", 1, "denominator", 10));
        Response changed = holding(token, tag).get(address);
        assertThat(changed.statusCode()).isEqualTo(200);
        changed.then().body("reportedUnits", equalTo(1));
        holding(token, changed.header("ETag")).get(address).then().statusCode(304);
        plan.withTarget("another", Map.of());
        holding(token, changed.header("ETag")).get(address).then().statusCode(304);
    }

    @Test
    void noOtherCallerGetsWhatIsKeptForOne() {
        String tag = As.token(token).get(target).header("ETag");
        String stranger = TokenIssuer.token(
                "viewer", "viewer", Map.of("org_unit", City.create().code()));
        for (int again = 0; again < 2; again++) {
            holding(token, tag).get(target).then().statusCode(304);
            holding(stranger, tag).get(target).then().statusCode(404);
            As.token(stranger).get(target).then().statusCode(404);
            holding(token + "x", tag).get(target).then().statusCode(401);
            As.anonymous().header("If-None-Match", tag).get(target).then().statusCode(401);
        }
    }

    @Test
    void anotherTagOrAnotherAddressIsAnsweredInFull() {
        String tag = As.token(token).get(target).header("ETag");
        holding(token, "\"0-other\"").get(target).then().statusCode(200);
        holding(token, "\"0-other\", " + tag).get(target).then().statusCode(304);
        holding(token, tag).get(target + "?unknown=1").then().statusCode(400);
        holding(token, tag).get("/api/v1/plans?limit=1").then().statusCode(200);
        holding(token, tag).delete(target).then().statusCode(428);
    }

    @Test
    void whatIsAnsweredAtTheDoorCountsForTheCallersBudget() {
        String hurried = TokenIssuer.token("impatient", "viewer", Map.of("org_unit", city.code()));
        String tag = As.token(hurried).get(target).header("ETag");
        Set<Integer> statuses = IntStream.range(0, 12)
                .mapToObj(asked -> holding(hurried, tag).get(target))
                .peek(answer ->
                        assertThat(answer.header("RateLimit-Policy") == null).isEqualTo(answer.statusCode() == 429))
                .map(Response::statusCode)
                .collect(Collectors.toSet());
        assertThat(statuses).contains(429).isSubsetOf(304, 429);
        holding(hurried, tag)
                .get(target)
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("type", startsWith("urn:yaodian:problem:too-many-requests"));
    }
}
