package org.yaodian.workplan.reporting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;

@ApiTest
class BurdenResourceTest {
    private static final Map<String, Object> PUPILS = Map.of("denominator", "All pupils");

    private City city;
    private PlanOf plan;
    private String burden;

    /** Each county: two quarterly ratios over the same denominator and a yearly sum. */
    @BeforeEach
    void aPlanThatAsks() {
        city = City.create();
        plan = PlanOf.city(city);
        plan.withTarget("fitness", Map.of("definition", PUPILS));
        plan.withTarget("sight", Map.of("definition", PUPILS));
        plan.withTarget("bases", Map.of("rollup", "SUM", "unit", "COUNT", "frequency", "YEARLY"));
        String id = As.coordinator()
                .get("/api/v1/plans?q=" + plan.code())
                .then()
                .extract()
                .path("items[0].id");
        burden = "/api/v1/plans/" + id + "/burden";
    }

    @Test
    void everyFieldOfTheYearIsCountedAndASharedDenominatorIsTypedOnce() {
        As.coordinator()
                .get(burden + "?asOf=2025-05-15")
                .then()
                .statusCode(200)
                .body("units", equalTo(3))
                .body("items.orgUnit.code", contains(city.countyA(), city.countyB(), city.countyC()))
                .body("items[0].year.reports", equalTo(9))
                .body("items[0].year.fields", equalTo(17))
                .body("items[0].year.prefilled", equalTo(4))
                .body("items[0].soFar.fields", equalTo(9))
                .body("items[0].soFar.prefilled", equalTo(2))
                .body("year.fields", equalTo(51))
                .body("year.prefilled", equalTo(12));
    }

    @Test
    void theYearIsSplitByProgrammeOrLeadingDepartment() {
        As.coordinator()
                .get(burden + "?asOf=2025-05-15")
                .then()
                .body("parts.reference.code", hasSize(1))
                .body("parts[0].year.fields", equalTo(51));
        As.coordinator()
                .get(burden + "?asOf=2025-05-15&by=DEPARTMENT")
                .then()
                .body("parts.reference.code", contains(city.departmentOne()))
                .body("parts[0].year.prefilled", equalTo(12));
    }

    @Test
    void aCountySeesItsOwnSubtreeAndADepartmentTheWhole() {
        As.viewer(city.countyB())
                .get(burden)
                .then()
                .statusCode(200)
                .body("items.orgUnit.code", contains(city.countyB()))
                .body("year.fields", equalTo(17));
        As.viewer(city.countyB())
                .get(burden + "?orgUnit=" + city.countyA())
                .then()
                .statusCode(404);
        As.department(city.code(), city.departmentOne()).get(burden).then().body("units", equalTo(3));
    }

    @Test
    void unitsAreWalkedPageByPage() {
        String next = As.coordinator()
                .get(burden + "?limit=2")
                .then()
                .body("items.orgUnit.code", contains(city.countyA(), city.countyB()))
                .body("page.next", notNullValue())
                .body("units", equalTo(3))
                .extract()
                .path("page.next");
        As.coordinator()
                .get(burden + "?limit=2&cursor=" + next)
                .then()
                .body("items.orgUnit.code", contains(city.countyC()))
                .body("page.next", nullValue());
        As.coordinator().get(burden + "?cursor=!").then().statusCode(400);
        As.coordinator().get(burden + "?sort=name").then().statusCode(400);
    }

    private ValidatableResponse estimate(Map<String, Object> other) {
        Map<String, Object> body =
                new HashMap<>(Map.of("frequency", "MONTHLY", "reportingLevel", "COUNTY", "rollup", "RATIO"));
        body.putAll(other);
        return As.coordinator().body(body).post(burden + ":estimate").then();
    }

    @Test
    void aNewRequirementIsSeenNextToWhatIsAskedAlready() {
        estimate(Map.of())
                .statusCode(200)
                .body("units", equalTo(3))
                .body("mostPerUnit", equalTo(24))
                .body("added.fields", equalTo(72))
                .body("added.prefilled", equalTo(0))
                .body("already.fields", equalTo(51))
                .body("items[0].added.fields", equalTo(24))
                .body("items[0].already.fields", equalTo(17));
        As.coordinator().get(burden).then().body("year.fields", equalTo(51));
    }

    @Test
    void aDenominatorThatIsAskedAlreadyIsNotAskedAgain() {
        estimate(Map.of("frequency", "QUARTERLY", "denominator", " All pupils "))
                .body("items[0].added.fields", equalTo(8))
                .body("items[0].added.prefilled", equalTo(4))
                .body("items[0].already.prefilled", equalTo(4));
    }

    @Test
    void onlyTheUnitsThatItAppliesToAreAskedAndOnlyInItsTime() {
        estimate(Map.of("appliesTo", Map.of("orgUnits", List.of(city.countyC())), "startDate", "2025-10-01"))
                .body("items.orgUnit.code", contains(city.countyC()))
                .body("mostPerUnit", equalTo(6));
        estimate(Map.of("reportingLevel", "SCHOOL", "appliesTo", Map.of("types", List.of("VOCATIONAL"))))
                .body("units", equalTo(3))
                .body("already.fields", equalTo(0));
    }

    @Test
    void whatBreaksARuleIsRefused() {
        estimate(Map.of("appliesTo", Map.of("orgUnits", List.of("nowhere"))))
                .statusCode(400)
                .body("errors.pointer", contains("/appliesTo/orgUnits/0"));
        estimate(Map.of("startDate", "2025-10-01", "dueDate", "2025-09-30"))
                .statusCode(400)
                .body("errors.code", contains("target.due-before-start"));
        estimate(Map.of("startDate", "1900-01-01"))
                .statusCode(400)
                .body("errors.code", contains("target.outside-plan"));
        As.viewer(city.countyA())
                .body(Map.of("frequency", "MONTHLY", "reportingLevel", "COUNTY", "rollup", "RATIO"))
                .post(burden + ":estimate")
                .then()
                .statusCode(403);
    }
}
