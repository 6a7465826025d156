package org.yaodian.workplan.insight;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;

@ApiTest
class OverviewResourceTest {
    private City city;
    private PlanOf plan;
    private String overview;

    @BeforeEach
    void aPlanWithATargetAndAMilestone() {
        city = City.create();
        plan = PlanOf.city(city);
        plan.withTarget("fitness", Map.of());
        As.coordinator()
                .body(Map.of(
                        "code", "M01-1",
                        "plan", plan.code(),
                        "task", "T01",
                        "title", "Spot test",
                        "kind", "ASSESSMENT",
                        "dueDate", "2025-10-31"))
                .post("/api/v1/milestones")
                .then()
                .statusCode(201);
        String id = As.coordinator()
                .get("/api/v1/plans?q=" + plan.code())
                .then()
                .extract()
                .path("items[0].id");
        overview = "/api/v1/plans/" + id + "/overview";
    }

    @Test
    void everythingIsCountedByItsLight() {
        plan.approved("fitness", city.countyA(), "2025-Q3", Map.of("numerator", 60, "denominator", 100));
        As.coordinator()
                .get(overview + "?asOf=2025-10-05")
                .then()
                .statusCode(200)
                .body("tasks.total", equalTo(1))
                .body("tasks.lights.AT_RISK", equalTo(1))
                .body("targets.lights.ACHIEVED", equalTo(1))
                .body("milestones.lights.AT_RISK", equalTo(1))
                .body("progress", equalTo(0.5f))
                .body("timeElapsed", equalTo(0.7616f))
                .body("completeness.reportedUnits", equalTo(1))
                .body("completeness.expectedUnits", equalTo(3))
                .body("programmes[0].light", equalTo("AT_RISK"))
                .body("departments.department.code", contains(city.departmentOne()))
                .body("upcoming.code", contains("M01-1"))
                .body("overdue", hasSize(0));
    }

    @Test
    void aPastDayCanBeLookedAtAgain() {
        plan.approved("fitness", city.countyA(), "2025-Q3", Map.of("numerator", 60, "denominator", 100));
        As.coordinator()
                .get(overview + "?asOf=2025-06-30")
                .then()
                .body("targets.lights.NO_DATA", equalTo(1))
                .body("milestones.lights.ON_TRACK", equalTo(1));
        As.coordinator()
                .get(overview + "?asOf=2025-11-15")
                .then()
                .body("overdue.code", contains("M01-1"))
                .body("milestones.lights.OFF_TRACK", equalTo(1));
    }

    @Test
    void aCountySeesItsOwnPart() {
        plan.approved("fitness", city.countyA(), "2025-Q3", Map.of("numerator", 60, "denominator", 100));
        As.viewer(city.countyB())
                .get(overview + "?asOf=2025-10-05")
                .then()
                .body("orgUnit.code", equalTo(city.countyB()))
                .body("targets.lights.NO_DATA", equalTo(1))
                .body("completeness.expectedUnits", equalTo(1));
        As.viewer(city.countyB())
                .get(overview + "?orgUnit=" + city.code())
                .then()
                .statusCode(404);
    }

    @Test
    void anUnchangedOverviewIsNotSentAgain() {
        String tag = As.coordinator()
                .get(overview + "?asOf=2025-10-05")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        As.coordinator()
                .header("If-None-Match", tag)
                .get(overview + "?asOf=2025-10-05")
                .then()
                .statusCode(304);
        plan.approved("fitness", city.countyA(), "2025-Q3", Map.of("numerator", 60, "denominator", 100));
        As.coordinator()
                .header("If-None-Match", tag)
                .get(overview + "?asOf=2025-10-05")
                .then()
                .statusCode(200);
    }

    @Test
    void whatHasMovedSinceADayIsListedWithTheWorstFirst() {
        plan.approved("fitness", city.countyA(), "2025-Q1", Map.of("numerator", 30, "denominator", 100));
        plan.approved("fitness", city.countyA(), "2025-Q3", Map.of("numerator", 60, "denominator", 100));
        As.coordinator()
                .get(overview + "?asOf=2025-10-05&since=2025-05-01")
                .then()
                .statusCode(200)
                .body("changes.since", equalTo("2025-05-01"))
                .body("changes.progressBefore", equalTo(0.2727f))
                .body("changes.items.kind", contains("MILESTONE", "TASK", "TARGET"))
                .body("changes.items.direction", contains("WORSE", "MOVED", "BETTER"))
                .body("changes.items[2].code", equalTo("fitness"))
                .body("changes.items[2].before", equalTo("AT_RISK"))
                .body("changes.items[2].after", equalTo("ACHIEVED"))
                .body("changes.items[2].valueBefore", equalTo(30))
                .body("changes.items[2].valueAfter", equalTo(60));
    }

    @Test
    void withoutADayToCompareWithThereAreNoChanges() {
        As.coordinator().get(overview + "?asOf=2025-10-05").then().body("changes", nullValue());
        As.coordinator()
                .get(overview + "?asOf=2025-10-05&since=2025-10-05")
                .then()
                .body("changes.items", hasSize(0));
    }

    @Test
    void aDayThatCannotBeSeenOrComparedIsRefused() {
        for (var refused : Map.of(
                        "asOf=2024-12-31", "plan.day-before-start",
                        "asOf=2099-01-01", "plan.day-too-late",
                        "asOf=2025-10-05&since=2024-12-31", "plan.day-before-start",
                        "asOf=2025-10-05&since=2025-10-06", "overview.since-after-as-of")
                .entrySet()) {
            As.coordinator()
                    .get(overview + "?" + refused.getKey())
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains(refused.getValue()));
        }
        As.coordinator().get(overview).then().statusCode(200);
    }
}
