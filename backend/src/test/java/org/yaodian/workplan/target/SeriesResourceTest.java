package org.yaodian.workplan.target;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;

@ApiTest
class SeriesResourceTest {
    private City city;
    private PlanOf plan;
    private String target;

    /** The worked example: A 5 200/10 000 in Q2 and 5 900/10 000 in Q3, B 300/1 000 in Q2. */
    @BeforeEach
    void theWorkedExample() {
        city = City.create();
        plan = PlanOf.city(city);
        target = plan.withTarget("fitness", Map.of("baseline", 45));
        figures(city.countyA(), "2025-Q2", 5200, 10000);
        figures(city.countyA(), "2025-Q3", 5900, 10000);
        figures(city.countyB(), "2025-Q2", 300, 1000);
    }

    private void figures(String county, String period, int numerator, int denominator) {
        plan.approved("fitness", county, period, Map.of("numerator", numerator, "denominator", denominator));
    }

    private ValidatableResponse series(String query) {
        return As.coordinator().get(target + "/series?" + query).then();
    }

    @Test
    void everyPeriodFromTheFirstToTheOneUnderWayIsThere() {
        As.coordinator()
                .body(Map.of("date", "2025-06-30", "value", 50))
                .post(target + "/goals")
                .then()
                .statusCode(201);
        series("asOf=2025-08-15")
                .statusCode(200)
                .body("target.code", equalTo("fitness"))
                .body("orgUnit.code", equalTo(city.code()))
                .body("asOf", equalTo("2025-08-15"))
                .body("frequency", equalTo("QUARTERLY"))
                .body("unit", equalTo("PERCENT"))
                .body("comparator", equalTo("AT_LEAST"))
                .body("points.period", contains("2025-Q1", "2025-Q2", "2025-Q3"))
                .body("points.endsOn", contains("2025-03-31", "2025-06-30", "2025-09-30"))
                .body("points.asOf", contains("2025-03-31", "2025-06-30", "2025-08-15"))
                .body("points.value", contains(null, 50, 56.36f))
                .body("points.numerator", contains(null, 5500, 6200))
                .body("points.denominator", contains(null, 11000, 11000))
                .body("points.goal", contains(55, 55, 55))
                .body("points.achievement", contains(null, 0.5f, 1))
                .body("points.expected[1]", equalTo(50))
                .body("points.light", contains("NO_DATA", "AT_RISK", "ACHIEVED"))
                .body("points.reportedUnits", contains(0, 2, 2))
                .body("points.expectedUnits", contains(3, 3, 3))
                .body("path.date", contains("2025-01-01", "2025-06-30", "2025-12-31"))
                .body("path.value", contains(45, 50, 55))
                .body("forecast", nullValue())
                .body("definitionChanges", hasSize(0));
    }

    @Test
    void cumulativeSumsAreTwoThenSeven() {
        target = plan.withTarget("bases", Map.of("rollup", "SUM", "timeBasis", "CUMULATIVE", "goal", 10));
        plan.approved("bases", city.countyA(), "2025-Q1", Map.of("value", 2));
        plan.approved("bases", city.countyB(), "2025-Q2", Map.of("value", 4));
        plan.approved("bases", city.countyA(), "2025-Q2", Map.of("value", 1));
        series("asOf=2025-06-30").body("points.value", contains(2, 7)).body("path.value", contains(0, 10));
        series("asOf=2026-03-01").body("points.period", hasSize(4));
        series("asOf=2025-06-30&orgUnit=" + city.countyA())
                .body("points.value", contains(2, 3))
                .body("path", hasSize(0));
    }

    @Test
    void theFrequencyMayBeCoarserButNotFiner() {
        series("asOf=2025-09-30&frequency=YEARLY")
                .body("points.period", contains("2025"))
                .body("points.value", contains(56.36f));
        series("frequency=MONTHLY")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("frequency"))
                .body("errors[0].message", containsString("QUARTERLY"));
        series("frequency=DAILY").statusCode(400);
    }

    @Test
    void aChangeOfTheDefinitionIsAnnouncedAndAMixtureMarked() {
        As.coordinator()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("definition", Map.of("numerator", "pupils")))
                .patch(target)
                .then()
                .statusCode(200);
        As.coordinator()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("definition", Map.of("numerator", "pupils tested", "changeReason", "New rules")))
                .patch(target)
                .then()
                .statusCode(200);
        series("asOf=2025-12-31&knownAt=2025-01-01T00:00:00Z").body("definitionChanges", hasSize(0));
        figures(city.countyB(), "2025-Q4", 400, 1000);
        series("asOf=2025-12-31")
                .body("definitionChanges.version", contains(2))
                .body("definitionChanges.reason", contains("New rules"))
                .body("points.mixedDefinitions", contains(false, false, false, true));
    }

    @Test
    void whatWasKnownEarlierAndWhatWaitsCanBeAskedFor() {
        series("asOf=2025-09-30&knownAt=2025-01-01T00:00:00Z").body("points.value", contains(null, null, null));
        plan.reported("fitness", city.countyC(), "2025-Q3", Map.of("numerator", 0, "denominator", 1000));
        series("asOf=2025-09-30&include=submitted").body("points.value", contains(null, 50, 51.67f));
    }

    @Test
    void nobodySeesTheSeriesOfAnother() {
        As.integration(city.countyA())
                .get(target + "/series?asOf=2025-09-30")
                .then()
                .statusCode(200)
                .body("orgUnit.code", equalTo(city.countyA()))
                .body("points.value", contains(null, 52, 59));
        As.integration(city.countyA())
                .get(target + "/series?orgUnit=" + city.countyB())
                .then()
                .statusCode(404);
        As.viewer(City.create().code()).get(target + "/series").then().statusCode(404);
        As.anonymous().get(target + "/series").then().statusCode(401);
    }

    @Test
    void anUnchangedSeriesIsNotSentAgain() {
        String tag = series("asOf=2025-09-30").extract().header("ETag");
        As.coordinator()
                .header("If-None-Match", tag)
                .get(target + "/series?asOf=2025-09-30")
                .then()
                .statusCode(304);
    }
}
