package org.yaodian.workplan.target;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;

/** What the reviewer has is not late: the worked example of docs/rules/targets.md. */
@ApiTest
class WaitingForReviewTest {
    private static final String OBSERVATIONS = "/api/v1/observations/";
    private static final String LATE = "light.target.late";
    private static final String WAITING = "light.target.waiting";

    @Inject
    BusinessClock clock;

    private City city;
    private PlanOf plan;
    private String target;

    /** All three counties have 50 of 100 for the second quarter; A and B have submitted the third, C has not. */
    @BeforeEach
    void twoOfThreeHaveSubmitted() {
        city = City.create();
        plan = PlanOf.city(city);
        target = plan.withTarget("fitness", Map.of());
        for (String county : new String[] {city.countyA(), city.countyB(), city.countyC()}) {
            plan.approved("fitness", county, "2025-Q2", Map.of("numerator", 50, "denominator", 100));
        }
        submitted(city.countyA());
        submitted(city.countyB());
    }

    private String submitted(String county) {
        return plan.reported("fitness", county, "2025-Q3", Map.of("numerator", 52, "denominator", 100))
                .extract()
                .path("id");
    }

    private ValidatableResponse value(String query) {
        return As.coordinator()
                .get(target + "/value?asOf=2025-10-15" + query)
                .then()
                .statusCode(200);
    }

    private static void approve(String id) {
        As.coordinator().post(OBSERVATIONS + id + ":approve").then().statusCode(200);
    }

    @Test
    void onlyWhoHasNotSubmittedIsLate() {
        value("")
                .body("lateUnits", equalTo(1))
                .body("waitingUnits", equalTo(2))
                .body("light", equalTo("AT_RISK"))
                .body("reasons.code", hasItem(LATE))
                .body("reasons.code", hasItem(WAITING));
        submitted(city.countyC());
        value("")
                .body("lateUnits", equalTo(0))
                .body("waitingUnits", equalTo(3))
                .body("value", equalTo(50))
                .body("light", equalTo("ON_TRACK"))
                .body("reasons.code", not(hasItem(LATE)));
    }

    @Test
    void whatIsApprovedNoLongerWaitsAndWhatGoesBackIsLate() {
        String ofC = submitted(city.countyC());
        As.coordinator()
                .body(Map.of("reason", "Count again"))
                .post(OBSERVATIONS + ofC + ":return")
                .then()
                .statusCode(200);
        value("").body("lateUnits", equalTo(1)).body("waitingUnits", equalTo(2));
        As.coordinator()
                .get(target + "/value?asOf=2025-10-15&orgUnit=" + city.countyA())
                .then()
                .body("waitingUnits", equalTo(1))
                .body("lateUnits", equalTo(0));
    }

    @Test
    void aCorrectionThatWaitsTakesNothingFromTheFigureThatCounts() {
        String ofC = submitted(city.countyC());
        approve(ofC);
        value("").body("lateUnits", equalTo(0)).body("waitingUnits", equalTo(2));
        As.integration(city.countyC())
                .body(Map.of("numerator", 51, "denominator", 100, "reason", "counted twice"))
                .post(OBSERVATIONS + ofC + ":correct")
                .then()
                .statusCode(200);
        value("").body("lateUnits", equalTo(0)).body("waitingUnits", equalTo(2));
    }

    @Test
    void thePastIsToldAsItWasKnownThen() {
        Instant before = clock.now();
        String ofC = submitted(city.countyC());
        Instant between = clock.now();
        approve(ofC);
        value("&knownAt=" + before).body("lateUnits", equalTo(1)).body("waitingUnits", equalTo(2));
        value("&knownAt=" + between).body("lateUnits", equalTo(0)).body("waitingUnits", equalTo(3));
        value("&knownAt=" + clock.now()).body("lateUnits", equalTo(0)).body("waitingUnits", equalTo(2));
    }

    @Test
    void asIfAllWereApprovedNothingWaits() {
        value("&include=submitted")
                .body("lateUnits", equalTo(1))
                .body("waitingUnits", equalTo(0))
                .body("waitingSince", nullValue());
    }

    @Test
    void theExplanationTellsWhoWaitsFromWhoIsMissing() {
        As.coordinator()
                .get(target + "/explanation?asOf=2025-10-15")
                .then()
                .statusCode(200)
                .body("root.state", equalTo("LATE"))
                .body("root.children.state", contains("WAITING", "WAITING", "LATE"))
                .body("missing.orgUnit.code", contains(city.countyC()));
    }
}
