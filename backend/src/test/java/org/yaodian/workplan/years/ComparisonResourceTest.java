package org.yaodian.workplan.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;

@ApiTest
class ComparisonResourceTest {
    private TwoYears years;

    @BeforeEach
    void twoPlans() {
        years = TwoYears.create();
    }

    @Test
    void eachCommitmentIsSameChangedNewOrDropped() {
        years.task(years.before(), "A1", 2, "推进校园足球");
        years.task(years.before(), "A2", 3, "规范学校食堂管理");
        years.task(years.after(), "B1", 1, "推进校园足球");
        years.task(years.after(), "B2", 2, "加强学校食堂规范管理");
        years.task(years.after(), "B3", 3, "建设智慧校园");

        JsonPath found = years.comparison();

        assertThat(TwoYears.line(found, "after", "B1"))
                .containsEntry("verdict", "SAME")
                .containsEntry("basis", "TEXT")
                .containsEntry("changes", List.of());
        assertThat(TwoYears.line(found, "after", "B2"))
                .containsEntry("verdict", "CHANGED")
                .containsEntry("changes", List.of("WORDING"));
        assertThat(TwoYears.line(found, "after", "B3")).containsEntry("verdict", "NEW");
        assertThat(TwoYears.line(found, "before", "T01"))
                .containsEntry("verdict", "DROPPED")
                .containsEntry("leftOver", true);
        assertThat(found.getMap("tasks", String.class, Integer.class))
                .containsOnly(
                        Map.entry("same", 1),
                        Map.entry("changed", 1),
                        Map.entry("added", 1),
                        Map.entry("dropped", 1),
                        Map.entry("leftOver", 1));
    }

    @Test
    void aTargetTellsWhatChangedWithItsValueOfTheDay() {
        years.target(years.former(), "T01", "share", Map.of("name", "双师型教师占比"));
        new PlanOf(years.former())
                .approved("share", years.city().countyA(), "2025-Q4", Map.of("numerator", 50, "denominator", 100));
        years.task(years.after(), "B1", 1, "Task one");
        years.target(years.plan(), "B1", "ratio", Map.of("name", "双师型教师占比", "goal", 60, "dueDate", "2026-10-31"));

        Map<String, Object> line = TwoYears.line(years.comparison(), "after", "ratio");

        assertThat(line).containsEntry("changes", List.of("GOAL", "DUE")).containsEntry("score", 1);
        assertThat(String.valueOf(line.get("before"))).contains("value=50", "goal=55", "light=AT_RISK");
    }

    @Test
    void whatIsAchievedOrCancelledIsNotLeftOver() {
        years.before().milestone("M1", "T01", "2025-06-30");
        Map<String, Object> done = years.before().milestoneBody("M2", "T01", "2025-06-30");
        done.put("completedDate", "2025-06-01");
        years.before().milestone(done);
        Map<String, Object> cancelled = years.before().milestoneBody("M3", "T01", "2025-06-30");
        cancelled.put("status", "CANCELLED");
        cancelled.put("statusReason", "No longer asked for");
        years.before().milestone(cancelled);

        JsonPath found = years.comparison();

        assertThat(TwoYears.line(found, "before", "M1")).containsEntry("leftOver", true);
        assertThat(TwoYears.line(found, "before", "M2")).containsEntry("leftOver", false);
        assertThat(TwoYears.line(found, "before", "M3")).containsEntry("leftOver", false);
    }

    @Test
    void onlyAnEarlierPlanCanBeComparedWith() {
        String formerId =
                As.coordinator().get("/api/v1/plans?q=" + years.former()).path("items[0].id");
        String later = "/api/v1/plans/" + formerId + "/comparison?with=" + years.plan();

        As.coordinator().get(later).then().statusCode(400).body("errors[0].code", equalTo("years.not-earlier"));
        As.coordinator()
                .get(years.address("comparison?with=" + years.plan()))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("years.not-earlier"));
        As.coordinator()
                .get(years.address("comparison"))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("years.with-required"));
        As.coordinator()
                .get(years.address("comparison?with=nowhere"))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("plan.unknown"));
    }

    @Test
    void aViewerReadsItWithoutPermissionsAndAnotherCityNotAtAll() {
        String address = years.address("comparison?with=" + years.former());

        As.viewer(years.city().countyA()).get(address).then().statusCode(200).body("permissions", empty());
        As.viewer(City.create().code()).get(address).then().statusCode(404);
        As.coordinator().get(address).then().body("permissions", equalTo(List.of("carryOver", "createSuccession")));
    }
}
