package org.yaodian.workplan.reporting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;

/** What a unit owes, and what it need not be asked again. */
@ApiTest
class DueReportResourceTest {
    private static final String OBSERVATIONS = "/api/v1/observations";
    private static final Map<String, Object> HALF = Map.of("numerator", 5000, "denominator", 10000);

    private City city;
    private PlanOf plan;
    private String address;

    @BeforeEach
    void aPlan() {
        city = City.create();
        plan = PlanOf.city(city);
        plan.withTarget("fitness", Map.of());
        address = "/api/v1/plans/"
                + As.coordinator().get("/api/v1/plans?q=" + plan.code()).path("items[0].id") + "/due-reports";
    }

    private ValidatableResponse due(String unit, String asOf) {
        return As.bounded("reporter", unit)
                .get(address + "?asOf=" + asOf)
                .then()
                .statusCode(200)
                .body("orgUnit.code", equalTo(unit));
    }

    @Test
    void periodsAreOpenThenDueThenLate() {
        due(city.countyA(), "2025-07-11")
                .body("reports.period", contains("2025-Q1", "2025-Q2", "2025-Q3"))
                .body("reports.state", contains("LATE", "LATE", "OPEN"))
                .body("reports.dueOn", contains("2025-04-10", "2025-07-10", "2025-10-10"));
        due(city.countyA(), "2025-07-10").body("reports.state", contains("LATE", "DUE", "OPEN"));
    }

    @Test
    void whatWasSubmittedIsNotOwedAndWhatWentBackComesFirst() {
        String id = plan.reported("fitness", city.countyA(), "2025-Q2", HALF)
                .extract()
                .path("id");
        due(city.countyA(), "2025-07-11").body("reports.period", contains("2025-Q1", "2025-Q3"));
        As.coordinator()
                .body(Map.of("reason", "The denominator is not the enrolment", "fields", new String[] {"denominator"}))
                .post(OBSERVATIONS + "/" + id + ":return")
                .then()
                .statusCode(200);
        due(city.countyA(), "2025-07-11")
                .body("reports.state", contains("RETURNED", "LATE", "OPEN"))
                .body("reports[0].begun.figure.id", equalTo(id))
                .body("reports[0].begun.figure.numerator", is(5000))
                .body("reports[0].begun.returnReason", equalTo("The denominator is not the enrolment"))
                .body("reports[0].begun.returnFields", contains("denominator"));
    }

    @Test
    void theLastFigureAndTheUsualRangeComeAlong() {
        plan.approved("fitness", city.countyA(), "2025-Q1", HALF);
        due(city.countyA(), "2025-07-11")
                .body("reports", hasSize(2))
                .body("reports[0].previous.period", equalTo("2025-Q1"))
                .body("reports[0].previous.denominator", is(10000))
                .body("reports[0].usual.low", is(25))
                .body("reports[0].usual.high", is(75))
                .body("reports[0].usualDenominator.low", is(8000))
                .body("reports[0].usualDenominator.high", is(12000))
                .body("reports[0].begun", nullValue());
    }

    @Test
    void aDenominatorIsAskedOnce() {
        Map<String, Object> card = Map.of("definition", Map.of("denominator", "Pupils enrolled"));
        plan.withTarget("eyes", card);
        plan.withTarget("teeth", card);
        plan.reported("eyes", city.countyA(), "2025-Q1", Map.of("numerator", 10, "denominator", 48200));
        due(city.countyA(), "2025-03-31")
                .body("reports.target.code", contains("fitness", "teeth"))
                .body("reports[0].elsewhere", nullValue())
                .body("reports[1].elsewhere.denominator", is(48200))
                .body("reports[1].elsewhere.target.code", equalTo("eyes"));
    }

    @Test
    void othersUnitsAreNotSeenAndSchoolsOweNothingOfCounties() {
        As.bounded("reporter", city.countyA())
                .get(address + "?orgUnit=" + city.countyB())
                .then()
                .statusCode(404);
        As.coordinator()
                .get(address + "?asOf=2025-07-11&orgUnit=" + city.primarySchool(city.countyA()))
                .then()
                .statusCode(200)
                .body("reports", hasSize(0));
        As.coordinator().get(address + "?asOf=1999-01-01").then().statusCode(400);
    }
}
