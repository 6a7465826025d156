package org.yaodian.workplan.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.PlanOf;

@ApiTest
class SuccessionResourceTest {
    private TwoYears years;

    @BeforeEach
    void twoPlansWithOneTaskEach() {
        years = TwoYears.create();
        years.task(years.after(), "B1", 1, "完全不同的说法");
    }

    private Map<String, Object> body(String kind, String predecessor, String successor, String verdict) {
        return new HashMap<>(Map.of(
                "kind",
                kind,
                "with",
                years.former(),
                "predecessor",
                predecessor,
                "successor",
                successor,
                "verdict",
                verdict));
    }

    private String created(Map<String, Object> body) {
        return As.coordinator()
                .body(body)
                .post(years.address("successions"))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    @Test
    void whatIsSaidToBeTheSameIsMatchedWhateverItReadsLike() {
        String address = created(body("TASK", "T01", "B1", "SAME"));

        As.coordinator().get(address).then().statusCode(200).body("predecessor.code", equalTo("T01"));
        assertThat(TwoYears.line(years.comparison(), "after", "B1"))
                .containsEntry("basis", "CONFIRMED")
                .containsEntry("score", 1)
                .containsEntry("succession", address.substring(address.lastIndexOf('/') + 1));
    }

    @Test
    void takenBackItIsNoLongerMatched() {
        String address = created(body("TASK", "T01", "B1", "SAME"));

        As.coordinator().delete(address).then().statusCode(428);
        As.coordinator().header("If-Match", "\"7-x\"").delete(address).then().statusCode(412);
        As.coordinator().header("If-Match", "*").delete(address).then().statusCode(204);

        As.coordinator().get(address).then().statusCode(404);
        assertThat(TwoYears.line(years.comparison(), "after", "B1")).containsEntry("verdict", "NEW");
    }

    @Test
    void whatIsSaidToBeDifferentIsNotMatchedAnyMore() {
        years.task(years.after(), "B2", 2, "Task one");
        assertThat(TwoYears.line(years.comparison(), "after", "B2")).containsEntry("verdict", "SAME");

        created(body("TASK", "T01", "B2", "DIFFERENT"));

        assertThat(TwoYears.line(years.comparison(), "after", "B2")).containsEntry("verdict", "NEW");
    }

    @Test
    void eachHasOneCounterpartAndIsDecidedOnOnce() {
        years.task(years.after(), "B2", 2, "Task one");
        created(body("TASK", "T01", "B1", "SAME"));

        As.coordinator()
                .body(body("TASK", "T01", "B2", "SAME"))
                .post(years.address("successions"))
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/predecessor"))
                .body("errors[0].code", equalTo("years.linked-elsewhere"));
        As.coordinator()
                .body(body("TASK", "T01", "B1", "DIFFERENT"))
                .post(years.address("successions"))
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("years.decided"));
    }

    @Test
    void unknownOnesAreRefusedAtTheirFields() {
        As.coordinator()
                .body(body("TASK", "nowhere", "B1", "SAME"))
                .post(years.address("successions"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/predecessor"));
        As.coordinator()
                .body(body("TARGET", "T01", "B1", "SAME"))
                .post(years.address("successions"))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("years.unknown"));
    }

    @Test
    void onlyThoseWhoKeepPlansDecide() {
        As.viewer(years.city().code())
                .body(body("TASK", "T01", "B1", "SAME"))
                .post(years.address("successions"))
                .then()
                .statusCode(403);
    }

    @Test
    void aTargetTakesLastYearsFinalValueAsItsBaselineAndShowsBothYears() {
        years.target(years.former(), "T01", "share", Map.of("name", "双师型教师占比"));
        new PlanOf(years.former())
                .approved("share", years.city().countyA(), "2025-Q4", Map.of("numerator", 50, "denominator", 100));
        years.target(years.plan(), "B1", "ratio", Map.of("name", "双师型教师占比", "goal", 60));
        Map<String, Object> body = body("TARGET", "share", "ratio", "SAME");
        body.put("takeBaseline", true);

        created(body);

        String id = As.coordinator().get("/api/v1/targets?plan=" + years.plan()).path("items[0].id");
        As.coordinator()
                .get("/api/v1/targets/" + id)
                .then()
                .body("baseline", equalTo(50))
                .body("baselineDate", equalTo("2025-12-31"));
        As.coordinator()
                .get("/api/v1/targets/" + id + "/years?asOf=2026-06-30")
                .then()
                .statusCode(200)
                .body("years.year", equalTo(java.util.List.of(2025, 2026)))
                .body("years[0].value", equalTo(50))
                .body("years[0].asOf", equalTo("2025-12-31"))
                .body("years[1].value", nullValue())
                .body("years[1].goal", equalTo(60));
    }

    @Test
    void aTargetWithoutAValueGivesNoBaseline() {
        years.target(years.former(), "T01", "share", Map.of());
        years.target(years.plan(), "B1", "ratio", Map.of());
        Map<String, Object> body = body("TARGET", "share", "ratio", "SAME");
        body.put("takeBaseline", true);

        As.coordinator()
                .body(body)
                .post(years.address("successions"))
                .then()
                .statusCode(409)
                .body("code", nullValue());
        As.coordinator().get(years.address("successions")).then().body("items", hasSize(0));
    }

    @Test
    void whatIsSaidOfATaskEndsWithIt() {
        created(body("TASK", "T01", "B1", "SAME"));
        String id = As.coordinator().get("/api/v1/tasks?plan=" + years.plan()).path("items[0].id");

        As.coordinator()
                .header("If-Match", "*")
                .delete("/api/v1/tasks/" + id)
                .then()
                .statusCode(204);

        As.coordinator().get(years.address("successions")).then().body("items", hasSize(0));
    }
}
