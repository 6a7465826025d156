package org.yaodian.workplan.target;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;

@ApiTest
class GapResourceTest {
    private static final String AS_OF = "asOf=2025-09-30";

    private City city;
    private PlanOf plan;
    private String target;

    /** A 400/1 000, B 100/500, C 500/500: 50 % where at least 60 is wanted. */
    @BeforeEach
    void aGap() {
        city = City.create();
        plan = PlanOf.city(city);
        target = plan.withTarget("fitness", Map.of("goal", 60));
        figures(city.countyA(), 400, 1000);
        figures(city.countyB(), 100, 500);
        figures(city.countyC(), 500, 500);
    }

    private void figures(String county, int numerator, int denominator) {
        plan.approved("fitness", county, "2025-Q3", Map.of("numerator", numerator, "denominator", denominator));
    }

    private ValidatableResponse gap(String query) {
        return As.coordinator().get(target + "/gap?" + AS_OF + query).then();
    }

    private ValidatableResponse allocate(Map<String, Object> body) {
        Map<String, Object> whole = new HashMap<>(Map.of("asOf", "2025-09-30"));
        whole.putAll(body);
        return As.coordinator().body(whole).post(target + "/goals:allocate").then();
    }

    @Test
    void theGapIsSharedOutProportionally() {
        gap("").statusCode(200)
                .body("target.code", equalTo("fitness"))
                .body("orgUnit.code", equalTo(city.code()))
                .body("asOf", equalTo("2025-09-30"))
                .body("value", equalTo(50))
                .body("goal", equalTo(60))
                .body("allocation", equalTo("PROPORTIONAL"))
                .body("cap", nullValue())
                .body("needed", equalTo(200))
                .body("left", equalTo(0))
                .body("reachable", equalTo(true))
                .body("rows.orgUnit.code", contains(city.countyA(), city.countyB(), city.countyC()))
                .body("rows.value", contains(40, 20, 100))
                .body("rows.numerator", contains(400, 100, 500))
                .body("rows.denominator", contains(1000, 500, 500))
                .body("rows.additional", contains(133, 67, 0))
                .body("rows.goal", contains(53.3f, 33.4f, 100))
                .body("rows.change", contains(13.3f, 13.4f, 0))
                .body("permissions", contains("saveGoals"));
    }

    @Test
    void theOtherAllocationsFollowEffortAndCap() {
        gap("&allocation=EQUAL_EFFORT").body("rows.additional", contains(120, 80, 0));
        gap("&allocation=CAPPED&cap=13")
                .body("cap", equalTo(13))
                .body("rows.additional", contains(130, 65, 0))
                .body("left", equalTo(5))
                .body("reachable", equalTo(false))
                .body("permissions", hasSize(0));
    }

    @Test
    void aGapThatIsAskedWronglyIsRefused() {
        gap("&allocation=CAPPED").statusCode(400).body("errors.code", contains("gap.cap-required"));
        gap("&cap=5").statusCode(400).body("errors.code", contains("gap.cap-only-capped"));
        gap("&allocation=CAPPED&cap=-1").statusCode(400).body("errors[0].pointer", equalTo("cap"));
        gap("&allocation=FAIR").statusCode(400);
        gap("&orgUnit=nowhere").statusCode(404);
        allocate(Map.of()).statusCode(400).body("errors[0].pointer", equalTo("/allocation"));
        allocate(Map.of("allocation", "CAPPED")).statusCode(400).body("errors[0].pointer", equalTo("/cap"));
        allocate(Map.of("allocation", "PROPORTIONAL", "orgUnit", "nowhere"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/orgUnit"));
    }

    @Test
    void aCountySeesItsOwnGapButNobodyElses() {
        As.integration(city.countyA())
                .get(target + "/gap?" + AS_OF)
                .then()
                .statusCode(200)
                .body("orgUnit.code", equalTo(city.countyA()))
                .body("needed", equalTo(200))
                .body("rows.orgUnit.code", contains(city.countyA()))
                .body("rows.goal", contains(60))
                .body("permissions", hasSize(0));
        As.integration(city.countyA())
                .get(target + "/gap?orgUnit=" + city.countyB())
                .then()
                .statusCode(404);
        As.viewer(City.create().code()).get(target + "/gap").then().statusCode(404);
    }

    @Test
    void sharesBecomeTheFinalGoalsOfTheCounties() {
        allocate(Map.of("allocation", "PROPORTIONAL"))
                .statusCode(200)
                .body("items.orgUnit.code", contains(city.countyA(), city.countyB(), city.countyC()))
                .body("items.date", contains(null, null, null))
                .body("items.value", contains(53.3f, 33.4f, 100));
        As.coordinator().get(target + "/breakdown?" + AS_OF).then().body("items.goal", contains(53.3f, 33.4f, 100));
        allocate(Map.of("allocation", "EQUAL_EFFORT")).statusCode(200).body("items.value", contains(52, 36, 100));
        As.coordinator().get(target + "/goals?total=true").then().body("page.total", equalTo(3));
    }

    @Test
    void aRepeatedAllocationIsDoneOnce() {
        for (int i = 0; i < 2; i++) {
            As.coordinator()
                    .header("Idempotency-Key", "allocate-" + city.code())
                    .body(Map.of("asOf", "2025-09-30", "allocation", "PROPORTIONAL"))
                    .post(target + "/goals:allocate")
                    .then()
                    .statusCode(200)
                    .body("items.revision", contains(0, 0, 0));
        }
    }

    @Test
    void onlyACoordinatorSavesAndOnlyWhatAddsUp() {
        for (var caller : List.of(As.viewer(city.code()), As.integration(city.countyA()))) {
            caller.body(Map.of("allocation", "PROPORTIONAL"))
                    .post(target + "/goals:allocate")
                    .then()
                    .statusCode(403);
        }
        allocate(Map.of("allocation", "CAPPED", "cap", 13)).statusCode(409).body("detail", containsString("5"));
        allocate(Map.of("allocation", "PROPORTIONAL", "asOf", "2025-01-01")).statusCode(409);
        figuresThatMeetTheGoal();
        allocate(Map.of("allocation", "PROPORTIONAL")).statusCode(409);
        gap("").body("needed", equalTo(0)).body("rows.additional", contains(0, 0, 0));
    }

    private void figuresThatMeetTheGoal() {
        As.coordinator()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("goal", 50))
                .patch(target)
                .then()
                .statusCode(200);
    }

    @Test
    void aShareThatContradictsAnInterimGoalIsRefusedWithTheUnit() {
        As.coordinator()
                .body(Map.of("orgUnit", city.countyB(), "date", "2025-06-30", "value", 40))
                .post(target + "/goals")
                .then()
                .statusCode(201);
        allocate(Map.of("allocation", "PROPORTIONAL")).statusCode(409).body("detail", containsString(city.countyB()));
        As.coordinator().get(target + "/goals").then().body("items", hasSize(1));
    }

    @Test
    void coverageCountsTheUnitsThatHaveToGetThere() {
        target = plan.withTarget(
                "exercise", Map.of("rollup", "COVERAGE", "goal", 50, "unitGoal", 2, "reportingLevel", "SCHOOL"));
        plan.approved("exercise", city.primarySchool(city.countyA()), "2025-Q3", Map.of("value", 2));
        plan.approved("exercise", city.vocationalSchool(city.countyA()), "2025-Q3", Map.of("value", 1));
        plan.approved("exercise", city.primarySchool(city.countyB()), "2025-Q3", Map.of("value", 1.5));
        gap("").body("needed", equalTo(2))
                .body("rows.orgUnit.code", contains(city.countyA(), city.countyB()))
                .body("rows.additional", contains(1, 1))
                .body("rows.goal", contains(100, 50));
        gap("&orgUnit=" + city.countyB())
                .body("needed", equalTo(1))
                .body("rows.orgUnit.code", contains(city.primarySchool(city.countyB())))
                .body("rows.additional", contains(1))
                .body("rows.goal", contains(2))
                .body("rows.change", contains(0.5f));
    }

    @Test
    void figuresThatHaveToFallAreSharedOutDownwards() {
        target = plan.withTarget("myopia", Map.of("comparator", "AT_MOST", "goal", 40));
        plan.approved("myopia", city.countyA(), "2025-Q3", Map.of("numerator", 600, "denominator", 1000));
        plan.approved("myopia", city.countyB(), "2025-Q3", Map.of("numerator", 200, "denominator", 500));
        gap("").body("needed", equalTo(-200))
                .body("rows.additional", contains(-133, -67))
                .body("rows.goal", contains(46.7f, 26.6f));
        allocate(Map.of("allocation", "EQUAL_EFFORT")).statusCode(200).body("items.value", contains(45, 30));
    }

    @Test
    void goalsBetweenBoundsKeepTheOtherBound() {
        target = plan.withTarget("weight", Map.of("comparator", "BETWEEN", "goal", 60, "goalUpper", 70));
        plan.approved("weight", city.countyA(), "2025-Q3", Map.of("numerator", 500, "denominator", 1000));
        allocate(Map.of("allocation", "PROPORTIONAL"))
                .statusCode(200)
                .body("items.value", contains(60))
                .body("items.valueUpper", contains(70));
        target = plan.withTarget(
                "courses", Map.of("comparator", "BETWEEN", "goal", 10, "goalUpper", 12, "rollup", "SUM"));
        plan.approved("courses", city.countyA(), "2025-Q3", Map.of("value", 3));
        plan.approved("courses", city.countyB(), "2025-Q3", Map.of("value", 2));
        allocate(Map.of("allocation", "PROPORTIONAL"))
                .statusCode(200)
                .body("items.value", contains(6, 4))
                .body("items.valueUpper", contains(7.2f, 4.8f));
    }

    @Test
    void aMeanIsSharedOutLikeASumAndStopsAtAHundredPercent() {
        target = plan.withTarget("attendance", Map.of("rollup", "MEAN", "goal", 95));
        plan.approved("attendance", city.countyA(), "2025-Q3", Map.of("value", 99));
        plan.approved("attendance", city.countyB(), "2025-Q3", Map.of("value", 81));
        gap("").body("value", equalTo(90))
                .body("needed", equalTo(10))
                .body("rows.additional", contains(1, 9))
                .body("rows.goal", contains(100, 90));
    }

    @Test
    void aPartOfASumWithoutAGoalHasNoGap() {
        target = plan.withTarget("bases", Map.of("rollup", "SUM", "timeBasis", "CUMULATIVE", "goal", 10));
        plan.approved("bases", city.countyA(), "2025-Q1", Map.of("value", 4));
        gap("").body("needed", equalTo(6)).body("rows.additional", contains(6)).body("rows.goal", contains(10));
        gap("&orgUnit=" + city.countyA())
                .body("goal", nullValue())
                .body("needed", nullValue())
                .body("left", nullValue())
                .body("reachable", equalTo(false))
                .body("rows", hasSize(0));
    }

    @Test
    void anUnchangedGapIsNotSentAgain() {
        String tag = gap("").extract().header("ETag");
        As.coordinator()
                .header("If-None-Match", tag)
                .get(target + "/gap?" + AS_OF)
                .then()
                .statusCode(304);
    }
}
