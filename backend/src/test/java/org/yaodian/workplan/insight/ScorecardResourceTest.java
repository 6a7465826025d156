package org.yaodian.workplan.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;

@ApiTest
class ScorecardResourceTest {
    private static final String DAY = "?asOf=2025-10-05";

    private City city;
    private PlanOf plan;
    private String scorecard;

    @BeforeEach
    void aPlanWithTwoPercentages() {
        city = City.create();
        plan = PlanOf.city(city);
        plan.withTarget("fitness", Map.of());
        plan.withTarget("reading", Map.of("goal", 50, "weight", 3));
        scorecard = "/api/v1/plans/"
                + As.coordinator().get("/api/v1/plans?q=" + plan.code()).path("items[0].id") + "/scorecard";
    }

    private void reported(String target, String unit, int numerator) {
        plan.approved(target, unit, "2025-Q3", Map.of("numerator", numerator, "denominator", 100));
    }

    private ValidatableResponse read(String query) {
        return As.coordinator().get(scorecard + query).then().statusCode(200);
    }

    private void refused(String query, String parameter, String code) {
        As.coordinator()
                .get(scorecard + query)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:yaodian:problem:invalid-parameter"))
                .body("errors.pointer", contains(parameter))
                .body("errors.code", contains(code));
    }

    @Test
    void unitsAreScoredByWeightAndRankedWithTies() {
        for (String county : List.of(city.countyA(), city.countyB())) {
            reported("fitness", county, 60);
            reported("reading", county, 25);
        }
        read(DAY)
                .body("plan.code", equalTo(plan.code()))
                .body("orgUnit.code", equalTo(city.code()))
                .body("level", equalTo("COUNTY"))
                .body("asOf", equalTo("2025-10-05"))
                .body("targets.code", contains("fitness", "reading"))
                .body("targets[1].goal", equalTo(50))
                .body("targets[1].weight", equalTo(3))
                .body("targets[1].task.code", equalTo("T01"))
                .body("rows.orgUnit.code", contains(city.countyA(), city.countyB(), city.countyC()))
                .body("rows.score", contains(62.5f, 62.5f, 0))
                .body("rows.rank", contains(1, 1, 3))
                .body("rows.tied", contains(true, true, false))
                .body("rows[0].lights.ACHIEVED", equalTo(1))
                .body("rows[0].reportedUnits", equalTo(2))
                .body("rows[2].reportedUnits", equalTo(0))
                .body("rows[2].expectedUnits", equalTo(2))
                .body("rows[2].lights.NO_DATA", equalTo(2))
                .body("page.limit", equalTo(50))
                .body("page.next", nullValue());
    }

    @Test
    void aCellShowsTheValueAgainstTheUnitsGoal() {
        reported("fitness", city.countyA(), 60);
        read(DAY + "&sort=code")
                .body("rows[0].cells[0].target", equalTo("fitness"))
                .body("rows[0].cells[0].value", equalTo(60))
                .body("rows[0].cells[0].goal", equalTo(55))
                .body("rows[0].cells[0].goalUpper", nullValue())
                .body("rows[0].cells[0].achievement", equalTo(1))
                .body("rows[0].cells[0].light", equalTo("ACHIEVED"))
                .body("rows[0].cells[0].reportedUnits", equalTo(1))
                .body("rows[0].cells[0].expectedUnits", equalTo(1))
                .body("rows[1].cells[0].value", nullValue())
                .body("rows[1].cells[0].light", equalTo("NO_DATA"));
    }

    @Test
    void aTargetThatDoesNotConcernAUnitIsLeftBlankAndNotScored() {
        plan.withTarget("special", Map.of("appliesTo", Map.of("orgUnits", List.of(city.countyA()))));
        reported("fitness", city.countyB(), 55);
        reported("reading", city.countyB(), 50);
        read(DAY + "&sort=code")
                .body("targets.code", contains("fitness", "reading", "special"))
                .body("rows[0].cells[2].target", equalTo("special"))
                .body("rows[1].cells[2]", nullValue())
                .body("rows[1].cells", hasSize(3))
                .body("rows[1].score", equalTo(100));
    }

    @Test
    void aPartOfASumHasNoGoalAndDoesNotCount() {
        plan.withTarget("bases", Map.of("rollup", "SUM", "timeBasis", "CUMULATIVE", "unit", "COUNT", "weight", 100));
        plan.approved("bases", city.countyA(), "2025-Q3", Map.of("value", 4));
        reported("fitness", city.countyA(), 55);
        reported("reading", city.countyA(), 50);
        read(DAY)
                .body("rows[0].score", equalTo(100))
                .body("rows[0].cells[0].value", equalTo(4))
                .body("rows[0].cells[0].goal", nullValue());
    }

    @Test
    void aCountyShowsItsSchools() {
        plan.withTarget("exercise", Map.of("reportingLevel", "SCHOOL"));
        reported("exercise", city.primarySchool(city.countyA()), 55);
        As.viewer(city.countyA())
                .get(scorecard + DAY)
                .then()
                .statusCode(200)
                .body("orgUnit.code", equalTo(city.countyA()))
                .body("level", equalTo("SCHOOL"))
                .body(
                        "rows.orgUnit.code",
                        contains(city.primarySchool(city.countyA()), city.vocationalSchool(city.countyA())))
                .body("rows.rank", contains(1, 2))
                .body("rows[0].cells[1]", nullValue());
        As.viewer(city.countyA())
                .get(scorecard + DAY + "&orgUnit=" + city.countyB())
                .then()
                .statusCode(404);
    }

    @Test
    void ranksStandAmongAllUnitsAndAWalkMeetsEveryOneOnce() {
        plan.withTarget("exercise", Map.of("reportingLevel", "SCHOOL"));
        reported("exercise", city.vocationalSchool(city.countyB()), 55);
        reported("exercise", city.primarySchool(city.countyC()), 11);
        List<String> met = new ArrayList<>();
        List<Integer> ranks = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            String next = cursor == null ? "" : "&cursor=" + cursor;
            var page = read(DAY + "&level=SCHOOL&limit=4&total=true" + next)
                    .body("page.total", equalTo(6))
                    .extract();
            met.addAll(page.path("rows.orgUnit.code"));
            ranks.addAll(page.path("rows.rank"));
            cursor = page.path("page.next");
        } while (cursor != null);
        assertThat(met).hasSize(6).doesNotHaveDuplicates();
        assertThat(met.subList(0, 2))
                .containsExactly(city.vocationalSchool(city.countyB()), city.primarySchool(city.countyC()));
        assertThat(ranks).containsExactly(1, 2, 3, 3, 3, 3);
    }

    @Test
    void oneTaskOrProgrammeCanBeLookedAtByItself() {
        PlanOf other = plan;
        As.coordinator()
                .body(Map.of("code", "T02", "plan", other.code(), "programme", "P01", "number", 2, "title", "Task two"))
                .post("/api/v1/tasks")
                .then()
                .statusCode(201);
        plan.withTarget("arts", Map.of("task", "T02"));
        read(DAY).body("targets.code", contains("fitness", "reading", "arts"));
        read(DAY + "&task=T02").body("targets.code", contains("arts"));
        read(DAY + "&programme=P01").body("targets", hasSize(3));
        refused(DAY + "&programme=P99", "programme", "programme.unknown");
        refused(DAY + "&task=T99", "task", "task.unknown");
    }

    @Test
    void whatWaitsForReviewCanBeCountedIn() {
        plan.reported("fitness", city.countyA(), "2025-Q3", Map.of("numerator", 55, "denominator", 100));
        read(DAY).body("rows[0].score", equalTo(0));
        read(DAY + "&include=submitted").body("rows[0].score", equalTo(25));
    }

    @Test
    void theWorstCanComeFirst() {
        reported("fitness", city.countyB(), 55);
        read(DAY + "&sort=-rank").body("rows.rank", contains(2, 2, 1));
        read(DAY + "&sort=-score").body("rows.rank", contains(1, 2, 2));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        refused("?sort=weather", "sort", "sort.unknown");
        refused("?cursor=abc", "cursor", "cursor.other-sort");
        refused("?level=CITY&orgUnit=" + city.countyA(), "level", "scorecard.level-above");
        refused("?asOf=2024-12-31", "asOf", "plan.day-before-start");
        refused("?colour=red", "colour", "parameter.unknown");
    }

    @Test
    void onlyThoseWhoMayReadAndSeeThePlanGetIt() {
        As.anonymous().get(scorecard).then().statusCode(401);
        As.viewer(City.create().code()).get(scorecard).then().statusCode(404);
        As.coordinator()
                .get("/api/v1/plans/0199b0a2-6c1e-7c55-9a53-1d0f4f1f7a10/scorecard")
                .then()
                .statusCode(404);
    }

    @Test
    void anUnchangedScorecardIsNotSentAgain() {
        String tag = read(DAY).extract().header("ETag");
        As.coordinator()
                .header("If-None-Match", tag)
                .get(scorecard + DAY)
                .then()
                .statusCode(304);
        reported("fitness", city.countyA(), 60);
        As.coordinator()
                .header("If-None-Match", tag)
                .get(scorecard + DAY)
                .then()
                .statusCode(200);
    }
}
