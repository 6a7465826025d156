package org.yaodian.workplan.target;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;

@ApiTest
class ObservationResourceTest {
    private static final String OBSERVATIONS = "/api/v1/observations";
    private static final Map<String, Object> HALF = Map.of("numerator", 50, "denominator", 100);

    private City city;
    private PlanOf plan;
    private String target;

    @BeforeEach
    void aTarget() {
        city = City.create();
        plan = PlanOf.city(city);
        target = plan.withTarget("fitness", Map.of());
    }

    private ValidatableResponse post(RequestSpecification as, String unit, String period, Map<String, Object> figures) {
        return as.body(plan.observation("fitness", unit, period, figures))
                .post(OBSERVATIONS)
                .then();
    }

    private ValidatableResponse cityValue() {
        return As.coordinator().get(target + "/value?asOf=2025-09-30").then().statusCode(200);
    }

    @Test
    void aCountysFigureWaitsForReviewAndThenMovesTheCitysValue() {
        String location = plan.reported("fitness", city.countyA(), "2025-Q3", HALF)
                .body("status", equalTo("SUBMITTED"))
                .body("value", equalTo(50))
                .body("submittedBy", equalTo("integration-" + city.countyA()))
                .body("permissions", contains("update", "delete"))
                .extract()
                .header("Location");
        cityValue().body("value", nullValue()).body("reportedUnits", equalTo(0));
        As.coordinator()
                .get(target + "/value?asOf=2025-09-30&include=submitted")
                .then()
                .body("value", equalTo(50))
                .body("reportedUnits", equalTo(1));
        As.coordinator()
                .post(location + ":approve")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("reviewedBy", equalTo("coordinator"));
        cityValue().body("value", equalTo(50)).body("reportedUnits", equalTo(1)).body("expectedUnits", equalTo(3));
        As.integration(city.countyA())
                .get(target + "/value?asOf=2025-09-30")
                .then()
                .body("orgUnit.code", equalTo(city.countyA()))
                .body("value", equalTo(50));
    }

    @Test
    void theWorkedExampleComesOutOfTheApiAsItStandsInTheRules() {
        plan.approved("fitness", city.countyA(), "2025-Q2", Map.of("numerator", 5200, "denominator", 10000));
        plan.approved("fitness", city.countyA(), "2025-Q3", Map.of("numerator", 5900, "denominator", 10000));
        plan.approved("fitness", city.countyB(), "2025-Q2", Map.of("numerator", 300, "denominator", 1000));
        cityValue()
                .body("value", equalTo(56.36f))
                .body("numerator", equalTo(6200))
                .body("denominator", equalTo(11000))
                .body("reportedUnits", equalTo(2))
                .body("expectedUnits", equalTo(3))
                .body("light", equalTo("ACHIEVED"))
                .body("achievementUncapped", equalTo(1.0248f))
                .body("achievement", equalTo(1));
        As.coordinator()
                .get(target + "/breakdown?asOf=2025-09-30")
                .then()
                .body("items.orgUnit.code", contains(city.countyA(), city.countyB(), city.countyC()))
                .body("items.value", contains(59, 30, null))
                .body("items.light", contains("ACHIEVED", "ON_TRACK", "NO_DATA"));
        As.coordinator().get(target + "/value?asOf=2025-06-30").then().body("value", equalTo(50));
        As.coordinator().get(target + "/value?asOf=2025-03-31").then().body("value", nullValue());
    }

    @Test
    void figuresThatBreakARuleAreRefusedOneByOne() {
        RequestSpecification county = As.integration(city.countyA());
        post(county, city.countyA(), "2025-Q3", Map.of())
                .statusCode(400)
                .body("errors.code", contains("observation.numerator-required", "observation.denominator-required"));
        post(county, city.countyA(), "2025-Q3", Map.of("numerator", -1, "denominator", 5))
                .body("errors.code", contains("observation.negative"));
        post(county, city.countyA(), "2025-Q3", Map.of("numerator", 1, "denominator", 0))
                .body("errors.code", contains("observation.zero-denominator"));
        post(county, city.countyA(), "2025-Q3", Map.of("numerator", 6, "denominator", 5))
                .body("errors.code", contains("observation.numerator-above-denominator"));
        post(county, city.countyA(), "2025-Q3", Map.of("numerator", 1, "denominator", 2, "value", 50))
                .body("errors.code", contains("observation.value-is-computed"));
        post(county, city.countyA(), "2025-09", HALF).body("errors.code", contains("period.wrong-frequency"));
        post(county, city.countyA(), "2025-Q5", HALF).body("errors.code", contains("period.malformed"));
        post(county, city.countyA(), "2024-Q4", HALF).body("errors.code", contains("period.outside-plan"));
        post(county, city.primarySchool(city.countyA()), "2025-Q3", HALF)
                .body("errors.code", contains("observation.not-a-reporter"));
        As.coordinator().get(OBSERVATIONS + "?plan=" + plan.code()).then().body("items", hasSize(0));
    }

    @Test
    void nobodyReportsOutsideTheOwnSubtree() {
        post(As.integration(city.countyA()), city.countyB(), "2025-Q3", HALF)
                .statusCode(403)
                .body("detail", containsString(city.countyB()));
        post(As.viewer(city.countyA()), city.countyA(), "2025-Q3", HALF).statusCode(403);
        post(As.bounded("reporter", city.code()), city.countyA(), "2025-Q3", HALF)
                .statusCode(403);
        post(As.bounded("reporter", city.countyA()), city.countyA(), "2025-Q3", HALF)
                .statusCode(201);
        String location = plan.reported("fitness", city.countyB(), "2025-Q3", HALF)
                .extract()
                .header("Location");
        As.integration(city.countyA()).get(location).then().statusCode(404);
        As.integration(city.countyA()).post(location + ":submit").then().statusCode(404);
        As.integration(city.countyA()).get(OBSERVATIONS).then().body("items.orgUnit.code", contains(city.countyA()));
        As.integration(city.countyA())
                .get(target + "/value?orgUnit=" + city.code())
                .then()
                .statusCode(404);
    }

    @Test
    void aSecondFigureForTheSamePeriodIsAConflictThatSaysWhatToDo() {
        String id = plan.reported("fitness", city.countyA(), "2025-Q3", HALF)
                .extract()
                .path("id");
        post(As.integration(city.countyA()), city.countyA(), "2025-Q3", HALF)
                .statusCode(409)
                .body("detail", containsString(id));
        As.coordinator().post(OBSERVATIONS + "/" + id + ":approve").then().statusCode(200);
        post(As.integration(city.countyA()), city.countyA(), "2025-Q3", HALF)
                .statusCode(409)
                .body("detail", containsString(":correct"));
    }

    @Test
    void aReviewComesFromAboveAndNeverFromTheReporter() {
        String location = plan.reported("fitness", city.countyA(), "2025-Q3", HALF)
                .extract()
                .header("Location");
        As.bounded("reviewer", city.countyA())
                .post(location + ":approve")
                .then()
                .statusCode(403);
        As.integration(city.countyA()).post(location + ":approve").then().statusCode(403);
        As.department(city.code(), city.departmentTwo())
                .post(location + ":approve")
                .then()
                .statusCode(403);
        As.bounded("reviewer", city.countyB())
                .post(location + ":approve")
                .then()
                .statusCode(404);
        As.department(city.code(), city.departmentOne())
                .get(location)
                .then()
                .body("permissions", contains("approve", "return"));
        As.department(city.code(), city.departmentOne())
                .post(location + ":approve")
                .then()
                .statusCode(200);
        As.coordinator().post(location + ":approve").then().statusCode(409);
    }

    @Test
    void aReturnedFigureIsMendedAndSubmittedAgain() {
        var created = plan.reported("fitness", city.countyA(), "2025-Q3", HALF).extract();
        String location = created.header("Location");
        As.coordinator().body(Map.of()).post(location + ":return").then().statusCode(400);
        As.coordinator()
                .body(Map.of("reason", "Check the denominator", "fields", List.of("denominator")))
                .post(location + ":return")
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("returnReason", equalTo("Check the denominator"))
                .body("returnFields", contains("denominator"));
        As.integration(city.countyA())
                .header("If-Match", created.header("ETag"))
                .contentType("application/merge-patch+json")
                .body(Map.of("denominator", 200))
                .patch(location)
                .then()
                .statusCode(412);
        As.integration(city.countyA())
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("denominator", 200, "status", "SUBMITTED"))
                .patch(location)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("value", equalTo(25))
                .body("returnReason", nullValue());
    }

    @Test
    void aCorrectionIsANewVersionThatCountsOnceApproved() {
        String first = plan.approved("fitness", city.countyA(), "2025-Q3", HALF)
                .extract()
                .header("Location");
        As.coordinator()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("numerator", 60))
                .patch(first)
                .then()
                .statusCode(409);
        As.integration(city.countyA())
                .body(Map.of("numerator", 60, "denominator", 100))
                .post(first + ":correct")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        String second = As.integration(city.countyA())
                .body(Map.of("numerator", 60, "denominator", 100, "reason", "One school was missing"))
                .post(first + ":correct")
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("status", equalTo("SUBMITTED"))
                .extract()
                .path("id");
        cityValue().body("value", equalTo(50));
        As.coordinator().post(OBSERVATIONS + "/" + second + ":approve").then().statusCode(200);
        cityValue().body("value", equalTo(60)).body("reportedUnits", equalTo(1));
        As.coordinator().get(first).then().statusCode(200).body("supersededAt", notNullValue());
        String list = OBSERVATIONS + "?plan=" + plan.code();
        As.coordinator().get(list).then().body("items.version", contains(2));
        As.coordinator().get(list + "&history=true").then().body("items", hasSize(2));
    }

    @Test
    void onlyWhatIsNotApprovedCanBeDeleted() {
        String open = plan.reported("fitness", city.countyA(), "2025-Q3", HALF)
                .extract()
                .header("Location");
        As.integration(city.countyA())
                .header("If-Match", "*")
                .delete(open)
                .then()
                .statusCode(204);
        String approved = plan.approved("fitness", city.countyA(), "2025-Q3", HALF)
                .extract()
                .header("Location");
        As.coordinator().header("If-Match", "*").delete(approved).then().statusCode(409);
    }

    @Test
    void onlyAReviewerAboveMayReportAndApproveInOneCall() {
        post(
                        As.integration(city.countyA()),
                        city.countyA(),
                        "2025-Q3",
                        Map.of("numerator", 1, "denominator", 2, "status", "APPROVED"))
                .statusCode(403);
        post(
                        As.integration(city.countyA()),
                        city.countyA(),
                        "2025-Q3",
                        Map.of("numerator", 1, "denominator", 2, "status", "DRAFT"))
                .statusCode(201)
                .body("permissions", hasItem("submit"));
    }

    @Test
    void aClosedPlanTakesNoFigures() {
        String id = As.coordinator()
                .get("/api/v1/plans?q=" + plan.code())
                .then()
                .extract()
                .path("items[0].id");
        As.coordinator()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("status", "CLOSED"))
                .patch("/api/v1/plans/" + id)
                .then()
                .statusCode(200);
        post(As.integration(city.countyA()), city.countyA(), "2025-Q3", HALF).statusCode(409);
    }

    @Test
    void aCodeThatTwoActivePlansHaveNeedsThePlan() {
        Map<String, Object> body = plan.observation("fitness", city.countyA(), "2025-Q3", HALF);
        body.remove("plan");
        As.integration(city.countyA()).body(body).post(OBSERVATIONS).then().statusCode(201);
        body.put("target", "unknown");
        As.integration(city.countyA())
                .body(body)
                .post(OBSERVATIONS)
                .then()
                .statusCode(400)
                .body("errors.pointer", not(hasItem("/plan")));
    }

    @Test
    void coverageCountsThoseAtTheUnitGoalAmongAllExpected() {
        String coverage = plan.withTarget(
                "exercise", Map.of("rollup", "COVERAGE", "goal", 100, "unitGoal", 2, "reportingLevel", "SCHOOL"));
        plan.approved("exercise", city.primarySchool(city.countyA()), "2025-Q1", Map.of("value", 2));
        plan.approved("exercise", city.vocationalSchool(city.countyA()), "2025-Q1", Map.of("value", 1.5));
        plan.approved("exercise", city.primarySchool(city.countyB()), "2025-Q1", Map.of("value", 2.5));
        As.coordinator()
                .get(coverage + "/value?asOf=2025-03-31")
                .then()
                .body("value", equalTo(33.33f))
                .body("numerator", equalTo(2))
                .body("denominator", equalTo(6))
                .body("reportedUnits", equalTo(3));
        As.coordinator()
                .get(coverage + "/breakdown?asOf=2025-03-31&orgUnit=" + city.countyA())
                .then()
                .body("items.value", contains(2, 1.5f))
                .body("items.goal", contains(2, 2));
        As.coordinator()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("unitGoal", 1.5))
                .patch(coverage)
                .then()
                .statusCode(200);
        As.coordinator().get(coverage + "/value?asOf=2025-03-31").then().body("value", equalTo(50));
    }

    @Test
    void cumulativeSumsPileUpAndAPartHasNoGoalOfItsOwn() {
        String bases = plan.withTarget(
                "bases", Map.of("rollup", "SUM", "timeBasis", "CUMULATIVE", "goal", 10, "unit", "COUNT"));
        plan.approved("bases", city.countyA(), "2025-Q1", Map.of("value", 2));
        plan.approved("bases", city.countyB(), "2025-Q2", Map.of("value", 4));
        plan.approved("bases", city.countyA(), "2025-Q2", Map.of("value", 1));
        As.coordinator().get(bases + "/value?asOf=2025-03-31").then().body("value", equalTo(2));
        As.coordinator()
                .get(bases + "/value?asOf=2025-06-30")
                .then()
                .body("value", equalTo(7))
                .body("light", equalTo("AT_RISK"))
                .body("reasons.code", hasItem("light.target.late"));
        As.coordinator()
                .get(bases + "/breakdown?asOf=2025-06-30")
                .then()
                .body("items.value", contains(3, 4, null))
                .body("items.goal", contains(null, null, null));
    }
}
