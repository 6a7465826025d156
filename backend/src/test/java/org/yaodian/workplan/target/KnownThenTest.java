package org.yaodian.workplan.target;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;

/** A past day as it was known then, and many figures approved in one review. */
@ApiTest
class KnownThenTest {
    private static final String OBSERVATIONS = "/api/v1/observations";

    @Inject
    BusinessClock clock;

    private City city;
    private PlanOf plan;
    private String target;

    @BeforeEach
    void aTarget() {
        city = City.create();
        plan = PlanOf.city(city);
        target = plan.withTarget("fitness", Map.of());
    }

    private void valueIs(String query, @Nullable Object value) {
        As.coordinator()
                .get(target + "/value?asOf=2025-06-30" + query)
                .then()
                .statusCode(200)
                .body("value", value == null ? nullValue() : equalTo(value));
    }

    @Test
    void aCorrectionDoesNotChangeWhatWasKnownBefore() {
        Instant atFirst = clock.now();
        String approved = plan.approved(
                        "fitness", city.countyA(), "2025-Q2", Map.of("numerator", 60, "denominator", 100))
                .extract()
                .header("Location");
        Instant inBetween = clock.now();
        String correction = As.coordinator()
                .body(Map.of("numerator", 50, "denominator", 100, "reason", "counted twice"))
                .post(approved + ":correct")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        As.coordinator()
                .post(OBSERVATIONS + "/" + correction + ":approve")
                .then()
                .statusCode(200);
        valueIs("", 50);
        valueIs("&knownAt=" + inBetween, 60);
        valueIs("&knownAt=" + atFirst, null);
        String ofPlan = "/api/v1/plans/" + As.coordinator().get(target).path("plan.id");
        String then = "?asOf=2025-06-30&knownAt=" + inBetween;
        As.coordinator()
                .get(ofPlan + "/scorecard" + then)
                .then()
                .statusCode(200)
                .body("rows.find { it.orgUnit.code == '" + city.countyA() + "' }.cells[0].value", equalTo(60));
        As.coordinator()
                .get(ofPlan + "/overview" + then)
                .then()
                .statusCode(200)
                .body("targets.lights.ACHIEVED", equalTo(1));
    }

    @Test
    void whatWasKnownThenIsNotMixedWithWhatWaitsNow() {
        As.coordinator()
                .get(target + "/value?knownAt=2025-07-01T00:00:00Z&include=submitted")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("include"))
                .body("errors[0].code", equalTo("value.known-and-submitted"));
        As.coordinator().get(target + "/value?knownAt=yesterday").then().statusCode(400);
    }

    @Test
    void manyAreApprovedInOneReviewOrNone() {
        List<String> ids =
                List.of(submitted(city.countyA(), 40), submitted(city.countyB(), 50), submitted(city.countyC(), 60));
        As.coordinator()
                .body(Map.of("ids", List.of(ids.get(0), UUID.randomUUID().toString())))
                .post(OBSERVATIONS + ":approve")
                .then()
                .statusCode(409)
                .body("errors.size()", equalTo(1))
                .body("errors[0].pointer", equalTo("/ids/1"))
                .body("errors[0].code", equalTo("observation.unknown"));
        valueIs("", null);
        As.coordinator()
                .body(Map.of("ids", ids))
                .post(OBSERVATIONS + ":approve")
                .then()
                .statusCode(200)
                .body("approved", equalTo(3));
        valueIs("", 50);
        As.coordinator()
                .body(Map.of("ids", ids))
                .post(OBSERVATIONS + ":approve")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("observation.not-submitted"));
    }

    @Test
    void nobodyApprovesTheOwnUnitsFigures() {
        String own = submitted(city.countyA(), 40);
        As.bounded("reviewer", city.countyA())
                .body(Map.of("ids", List.of(own)))
                .post(OBSERVATIONS + ":approve")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("observation.not-above"));
        As.bounded("reviewer", city.countyB())
                .body(Map.of("ids", List.of(own)))
                .post(OBSERVATIONS + ":approve")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("observation.unknown"));
    }

    private String submitted(String county, int numerator) {
        return plan.reported("fitness", county, "2025-Q2", Map.of("numerator", numerator, "denominator", 100))
                .extract()
                .path("id");
    }
}
