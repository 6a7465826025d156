package org.yaodian.workplan.target;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;

/** What a higher body published stands in the place of what the reports add up to, and both stay visible. */
@ApiTest
class PublishedFigureTest {
    private static final String OBSERVATIONS = "/api/v1/observations";

    private City city;
    private PlanOf plan;

    @BeforeEach
    void aPlan() {
        city = City.create();
        plan = PlanOf.city(city);
    }

    private Map<String, Object> published(String target, String unit, String period, Map<String, Object> figures) {
        Map<String, Object> body = new HashMap<>(plan.observation(target, unit, period, figures));
        body.put("valueStatus", "AUTHORITATIVE");
        body.put("status", "APPROVED");
        return body;
    }

    private static ValidatableResponse value(String target, String asOf) {
        return As.coordinator().get(target + "/value?asOf=" + asOf).then().statusCode(200);
    }

    @Test
    void itStandsForItsPeriodUntilANewerReportCounts() {
        String target = plan.withTarget("fitness", Map.of());
        plan.approved("fitness", city.countyA(), "2025-Q2", Map.of("numerator", 60, "denominator", 100));
        As.coordinator()
                .body(published("fitness", city.code(), "2025-Q2", Map.of("value", 54.5)))
                .post(OBSERVATIONS)
                .then()
                .statusCode(201);
        value(target, "2025-08-01")
                .body("value", equalTo(54.5f))
                .body("numerator", nullValue())
                .body("light", equalTo("AT_RISK"))
                .body("rolledUp.value", equalTo(60))
                .body("rolledUp.numerator", equalTo(60))
                .body("authoritative.value", equalTo(54.5f))
                .body("authoritative.period", equalTo("2025-Q2"));
        plan.approved("fitness", city.countyA(), "2025-Q3", Map.of("numerator", 70, "denominator", 100));
        value(target, "2025-08-01").body("value", equalTo(70)).body("authoritative", nullValue());
        value(target, "2025-06-30").body("value", equalTo(54.5f)).body("rolledUp.value", equalTo(60));
    }

    @Test
    void whereFiguresPileUpItReplacesWhatWasReportedForItsPeriod() {
        String target = plan.withTarget(
                "bases", Map.of("rollup", "SUM", "timeBasis", "CUMULATIVE", "unit", "COUNT", "goal", 10));
        plan.approved("bases", city.countyA(), "2025-Q1", Map.of("value", 2));
        plan.approved("bases", city.countyB(), "2025-Q2", Map.of("value", 4));
        As.coordinator()
                .body(published("bases", city.code(), "2025-Q1", Map.of("value", 3)))
                .post(OBSERVATIONS)
                .then()
                .statusCode(201);
        value(target, "2025-06-30").body("value", equalTo(7)).body("rolledUp.value", equalTo(6));
    }

    @Test
    void aReportAndAPublishedFigureOfTheSameUnitAndPeriodStandSideBySide() {
        String target = plan.withTarget("fitness", Map.of());
        plan.approved("fitness", city.countyA(), "2025-Q2", Map.of("numerator", 60, "denominator", 100));
        As.coordinator()
                .body(published("fitness", city.countyA(), "2025-Q2", Map.of("numerator", 57, "denominator", 100)))
                .post(OBSERVATIONS)
                .then()
                .statusCode(201);
        As.coordinator()
                .get(target + "/value?asOf=2025-06-30&orgUnit=" + city.countyA())
                .then()
                .body("value", equalTo(57))
                .body("rolledUp.value", equalTo(60));
        value(target, "2025-06-30").body("value", equalTo(60));
    }

    @Test
    void onlyThoseAboveAUnitEnterWhatWasPublishedForIt() {
        plan.withTarget("fitness", Map.of());
        As.integration(city.countyA())
                .body(published("fitness", city.countyA(), "2025-Q2", Map.of("value", 99)))
                .post(OBSERVATIONS)
                .then()
                .statusCode(403);
    }

    @Test
    void aRatioThatPilesUpNeedsWhatThePublishedFigureWasMadeOf() {
        plan.withTarget("passes", Map.of("timeBasis", "CUMULATIVE"));
        As.coordinator()
                .body(published("passes", city.code(), "2025-Q2", Map.of("value", 54)))
                .post(OBSERVATIONS)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/numerator"));
    }
}
