package org.yaodian.workplan.years;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.PlanOf;

@ApiTest
class CarriedPartsTest {
    private static final Map<String, Object> SUM =
            Map.of("name", "新增学位", "goal", 10, "unit", "COUNT", "timeBasis", "CUMULATIVE", "rollup", "SUM");

    private TwoYears years;

    @BeforeEach
    void twoPlans() {
        years = TwoYears.create();
    }

    private ValidatableResponse carry(Map<String, Object> body) {
        return years.carry(body).statusCode(200);
    }

    private String id(String collection, String plan, String code) {
        return As.coordinator()
                .get("/api/v1/" + collection + "?plan=" + plan)
                .path("items.find { it.code == '" + code + "' }.id");
    }

    private void goal(String target, @Nullable String unit, @Nullable String date, int value) {
        Map<String, Object> body = new HashMap<>();
        body.put("orgUnit", unit);
        body.put("date", date);
        body.put("value", value);
        As.coordinator()
                .body(body)
                .post("/api/v1/targets/" + id("targets", years.former(), target) + "/goals")
                .then()
                .statusCode(201);
    }

    private ValidatableResponse goals(String target) {
        return As.coordinator()
                .get("/api/v1/targets/" + id("targets", years.plan(), target) + "/goals?sort=date")
                .then()
                .statusCode(200);
    }

    private void assigned(String unit, Map<String, Object> other) {
        Map<String, Object> body = new HashMap<>(Map.of("orgUnit", unit));
        body.putAll(other);
        As.coordinator()
                .body(body)
                .post("/api/v1/tasks/" + id("tasks", years.former(), "T01") + "/assignments")
                .then()
                .statusCode(201);
    }

    private void closed(String unit) {
        String id = As.administrator()
                .get("/api/v1/org-units?q=" + unit + "&level=COUNTY")
                .path("items[0].id");
        As.administrator()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body("{\"closedOn\": \"2025-12-31\"}")
                .patch("/api/v1/org-units/" + id)
                .then()
                .statusCode(200);
    }

    private void patched(String task, Map<String, Object> change) {
        As.coordinator()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(change)
                .patch("/api/v1/tasks/" + id("tasks", years.former(), task))
                .then()
                .statusCode(200);
    }

    @Test
    void goalsOfUnitsAndOnTheWayComeAYearLater() {
        years.target(years.former(), "T01", "share", Map.of());
        goal("share", null, "2025-06-30", 52);
        goal("share", years.city().countyA(), null, 58);
        goal("share", years.city().countyA(), "2025-09-30", 54);

        carry(years.carryOver(null, "share", null)).body("along", equalTo(3)).body("leftBehind", hasSize(0));

        goals("share")
                .body("items.date", contains("2026-06-30", "2026-09-30", null))
                .body("items.value", contains(52, 54, 58))
                .body(
                        "items.orgUnit.code",
                        contains(years.city().countyA(), years.city().countyA()));
    }

    @Test
    void whatIsReachedOrOffTheWayStaysBehind() {
        years.target(years.former(), "T01", "share", Map.of());
        goal("share", null, "2025-03-31", 40);
        goal("share", null, "2025-06-30", 52);
        new PlanOf(years.former())
                .approved("share", years.city().countyA(), "2025-Q3", Map.of("numerator", 50, "denominator", 100));

        carry(years.carryOver(null, "share", null))
                .body("along", equalTo(1))
                .body("leftBehind", hasSize(1))
                .body("leftBehind[0].kind", equalTo("TARGET"))
                .body("leftBehind[0].predecessor.code", equalTo("share"))
                .body("leftBehind[0].part", equalTo("INTERIM_GOAL"))
                .body("leftBehind[0].whose", nullValue())
                .body("leftBehind[0].date", equalTo("2025-03-31"))
                .body("leftBehind[0].reasons.code", contains("goal.against-start"));

        goals("share").body("items.value", contains(52));
    }

    @Test
    void ofWhatPilesUpEachUnitIsLeftWhatItLacks() {
        years.target(years.former(), "T01", "places", SUM);
        goal("places", years.city().countyA(), null, 6);
        goal("places", years.city().countyB(), null, 2);
        goal("places", null, "2025-06-30", 8);
        PlanOf former = new PlanOf(years.former());
        former.approved("places", years.city().countyA(), "2025-Q2", Map.of("value", 1));
        former.approved("places", years.city().countyB(), "2025-Q2", Map.of("value", 3));

        carry(years.carryOver(null, "places", null))
                .body("along", equalTo(2))
                .body("leftBehind.whose.code", contains(years.city().countyB()))
                .body("leftBehind[0].part", equalTo("UNIT_GOAL"))
                .body("leftBehind[0].reasons.code", contains("years.goal-reached"))
                .body(
                        "leftBehind[0].reasons[0].message",
                        equalTo("It is reached already; nothing of it is left to do."));

        goals("places").body("items.value", contains(4, 5));
    }

    @Test
    void aTaskIsHandedDownAgainToThoseWhoAreThereAndNotDone() {
        assigned(
                years.city().countyA(),
                Map.of("owner", "Office A", "dueDate", "2025-10-31", "progress", 0.4, "note", "Two schools first"));
        assigned(years.city().countyB(), Map.of("progress", 1));
        assigned(years.city().countyC(), Map.of());
        closed(years.city().countyC());

        carry(years.carryOver("T01", null, null))
                .body("along", equalTo(1))
                .body("leftBehind.part", contains("ASSIGNMENT", "ASSIGNMENT"))
                .body(
                        "leftBehind.whose.code",
                        containsInAnyOrder(years.city().countyB(), years.city().countyC()))
                .body(
                        "leftBehind.reasons.code.flatten()",
                        containsInAnyOrder("years.assignment-finished", "years.unit-closed"));

        As.coordinator()
                .get("/api/v1/tasks/" + id("tasks", years.plan(), "T01") + "/assignments")
                .then()
                .body("items", hasSize(1))
                .body("items[0].orgUnit.code", equalTo(years.city().countyA()))
                .body("items[0].owner", equalTo("Office A"))
                .body("items[0].dueDate", equalTo("2026-10-31"))
                .body("items[0].progress", equalTo(0.4f))
                .body("items[0].note", equalTo("Two schools first"));
    }

    @Test
    void departmentsComeAlongAndWhatWasSaidOfProgressStays() {
        patched(
                "T01",
                Map.of(
                        "supportDepartments",
                        List.of(years.city().departmentTwo()),
                        "reportingCycle",
                        "QUARTERLY",
                        "progressOverride",
                        0.5,
                        "progressReason",
                        "Half of it is built"));

        carry(years.carryOver("T01", null, null))
                .body("leftBehind.part", contains("PROGRESS_OVERRIDE"))
                .body("leftBehind[0].reasons.code", contains("years.override-of-its-year"));

        As.coordinator()
                .get("/api/v1/tasks/" + id("tasks", years.plan(), "T01"))
                .then()
                .body("leadDepartment.code", equalTo(years.city().departmentOne()))
                .body("supportDepartments.code", contains(years.city().departmentTwo()))
                .body("reportingCycle", equalTo("QUARTERLY"))
                .body("progressOverride", nullValue());
    }

    @Test
    void aGoalOfAUnitThatIsClosedStaysBehind() {
        years.target(years.former(), "T01", "share", Map.of());
        goal("share", years.city().countyC(), null, 60);
        closed(years.city().countyC());

        carry(years.carryOver(null, "share", null))
                .body("along", equalTo(0))
                .body("leftBehind.part", contains("UNIT_GOAL"))
                .body("leftBehind[0].reasons.code", contains("years.unit-closed"));

        goals("share").body("items", hasSize(0));
    }

    @Test
    void howATargetIsCountedComesAlong() {
        years.target(
                years.former(),
                "T01",
                "share",
                Map.of(
                        "tolerance",
                        3,
                        "allowAboveDenominator",
                        true,
                        "appliesTo",
                        Map.of("orgUnits", List.of(years.city().countyA()), "types", List.of("COUNTY")),
                        "definition",
                        Map.of("numerator", "Teachers certified", "rounding", "Two decimals")));

        carry(years.carryOver(null, "share", null));

        As.coordinator()
                .get("/api/v1/targets/" + id("targets", years.plan(), "share"))
                .then()
                .body("frequency", equalTo("QUARTERLY"))
                .body("reportingLevel", equalTo("COUNTY"))
                .body("tolerance", equalTo(3))
                .body("allowAboveDenominator", equalTo(true))
                .body("appliesTo.orgUnits.code", contains(years.city().countyA()))
                .body("appliesTo.types", contains("COUNTY"))
                .body("definition.numerator", equalTo("Teachers certified"))
                .body("definition.rounding", equalTo("Two decimals"));
    }
}
