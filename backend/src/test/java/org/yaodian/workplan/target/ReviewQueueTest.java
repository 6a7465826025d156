package org.yaodian.workplan.target;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;

/** What waits for a reviewer, beside what it is compared with. */
@ApiTest
class ReviewQueueTest {
    private static final String OBSERVATIONS = "/api/v1/observations";
    private static final Map<String, Object> HALF = Map.of("numerator", 5000, "denominator", 10000);

    private City city;
    private PlanOf plan;
    private String queue;

    @BeforeEach
    void aPlan() {
        city = City.create();
        plan = PlanOf.city(city);
        plan.withTarget("fitness", Map.of());
        queue = "/api/v1/reviews?plan=" + plan.code();
    }

    private String reported(String unit, String period, Map<String, Object> figures) {
        return plan.reported("fitness", unit, period, figures).extract().path("id");
    }

    @Test
    void aFigureStandsBesideThatOfThePeriodBeforeAndTheOneItWouldReplace() {
        plan.approved("fitness", city.countyA(), "2025-Q1", HALF);
        String counted = plan.approved("fitness", city.countyA(), "2025-Q2", HALF)
                .extract()
                .path("id");
        As.integration(city.countyA())
                .body(Map.of("numerator", 5200, "denominator", 10000, "reason", "Two schools were left out"))
                .post(OBSERVATIONS + "/" + counted + ":correct")
                .then()
                .statusCode(200);
        As.coordinator()
                .get(queue)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].observation.version", is(2))
                .body("items[0].observation.permissions", hasItems("approve", "return"))
                .body("items[0].unit", equalTo("PERCENT"))
                .body("items[0].previous.period", equalTo("2025-Q1"))
                .body("items[0].previous.value", is(50))
                .body("items[0].counted.id", equalTo(counted))
                .body("items[0].change", is(2))
                .body("items[0].doubts", hasSize(0))
                .body("items[0].dueOn", equalTo("2025-07-10"))
                .body("items[0].onTime", is(false))
                .body("items[0].waitingDays", is(0));
    }

    @Test
    void whatIsUnusualIsQuestioned() {
        plan.approved("fitness", city.countyA(), "2025-Q1", HALF);
        reported(city.countyA(), "2025-Q2", Map.of("numerator", 450, "denominator", 500));
        As.coordinator()
                .get(queue)
                .then()
                .body("items[0].doubts.code", contains("report.above-usual", "report.population-break"))
                .body(
                        "items[0].doubts[0].message",
                        equalTo("The value 90 is above what this unit usually reports (25 to 75); please check it."));
        reported(city.countyB(), "2025-Q2", HALF);
        As.coordinator()
                .get(queue + "&orgUnit=" + city.countyB())
                .then()
                .body("items[0].previous", nullValue())
                .body("items[0].doubts", hasSize(0));
    }

    @Test
    void eachSeesOnlyWhatWaitsForThem() {
        reported(city.countyA(), "2025-Q2", HALF);
        As.bounded("reviewer", city.countyA()).get(queue).then().statusCode(200).body("items", hasSize(0));
        As.bounded("reporter", city.countyA()).get(queue).then().statusCode(403);
        As.department(city.code(), city.departmentOne()).get(queue).then().body("items", hasSize(1));
        As.department(city.code(), city.departmentTwo()).get(queue).then().body("items", hasSize(0));
    }

    @Test
    void theLongestWaitingComesFirstPageByPage() {
        String first = reported(city.countyA(), "2025-Q2", HALF);
        String second = reported(city.countyB(), "2025-Q1", HALF);
        String next = As.coordinator()
                .get(queue + "&limit=1")
                .then()
                .body("items.observation.id", contains(first))
                .extract()
                .path("page.next");
        As.coordinator()
                .get(queue + "&limit=1&cursor=" + next)
                .then()
                .body("items.observation.id", contains(second))
                .body("page.next", nullValue());
        As.coordinator().get(queue + "&sort=period").then().body("items.observation.id", contains(second, first));
    }

    @Test
    void manyGoBackAtOnceOrNone() {
        String first = reported(city.countyA(), "2025-Q2", HALF);
        String second = reported(city.countyB(), "2025-Q2", HALF);
        String counted = plan.approved("fitness", city.countyC(), "2025-Q2", HALF)
                .extract()
                .path("id");
        As.coordinator()
                .body(Map.of("ids", List.of(first, counted), "reason", "The denominator is not the enrolment"))
                .post(OBSERVATIONS + ":return")
                .then()
                .statusCode(409)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/ids/1"));
        As.coordinator().get(queue).then().body("items", hasSize(2));
        As.coordinator()
                .body(Map.of("ids", List.of(first, second), "reason", " "))
                .post(OBSERVATIONS + ":return")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        As.coordinator()
                .body(Map.of(
                        "ids",
                        List.of(first, second),
                        "reason",
                        "The denominator is not the enrolment",
                        "fields",
                        List.of("denominator")))
                .post(OBSERVATIONS + ":return")
                .then()
                .statusCode(200)
                .body("returned", is(2));
        As.coordinator()
                .get(OBSERVATIONS + "/" + first)
                .then()
                .body("status", equalTo("RETURNED"))
                .body("returnFields", contains("denominator"));
    }

    @Test
    void whatWentBackIsMendedAndSubmittedAgain() {
        String address = OBSERVATIONS + "/" + reported(city.countyA(), "2025-Q2", HALF);
        As.coordinator()
                .body(Map.of("reason", "Too few"))
                .post(address + ":return")
                .then()
                .statusCode(200);
        patched(address, Map.of("numerator", 5100)).body("status", equalTo("RETURNED"));
        patched(address, Map.of("numerator", 5200, "status", "SUBMITTED"))
                .body("status", equalTo("SUBMITTED"))
                .body("returnReason", nullValue());
    }

    private ValidatableResponse patched(String address, Map<String, Object> change) {
        return As.integration(city.countyA())
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(change)
                .patch(address)
                .then()
                .statusCode(200);
    }

    @Test
    void theSecondReviewerIsToldWhatTheFirstDid() {
        String id = reported(city.countyA(), "2025-Q2", HALF);
        As.coordinator().post(OBSERVATIONS + "/" + id + ":approve").then().statusCode(200);
        As.administrator()
                .body(Map.of("reason", "Too late"))
                .post(OBSERVATIONS + "/" + id + ":return")
                .then()
                .statusCode(409)
                .body("detail", notNullValue())
                .body("detail", containsString("APPROVED"));
    }
}
