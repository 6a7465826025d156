package org.yaodian.workplan.supervision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.OrderedWork;
import org.yaodian.workplan.testing.PlanOf;
import org.yaodian.workplan.testing.PlannedWork;

/** As of 2025-11-01 the city's fitness target is far behind because of county B; A and C report nothing; M1 is overdue. */
@ApiTest
class SupervisionProposalsTest {
    private static final String DAY = "2025-11-01";

    private City city;
    private PlanOf plan;
    private OrderedWork work;

    @BeforeEach
    void aPlanInTrouble() {
        city = City.create();
        plan = PlanOf.city(city);
        work = new OrderedWork(city, plan.code());
        plan.withTarget("fitness", Map.of("baseline", 40, "baselineDate", "2024-12-31"));
        plan.approved("fitness", city.countyB(), "2025-Q3", Map.of("numerator", 41, "denominator", 100));
        new PlannedWork(plan.code()).milestone("M1", "T01", "2025-06-30");
    }

    private ValidatableResponse proposals() {
        return As.coordinator()
                .get(OrderedWork.ORDERS + "/proposals?plan=" + plan.code() + "&asOf=" + DAY)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse draft(String key) {
        return OrderedWork.move(
                As.coordinator(),
                OrderedWork.ORDERS + "/proposals",
                "draft",
                Map.of("plan", plan.code(), "key", key, "asOf", DAY));
    }

    private ValidatableResponse dismiss(String key, String day) {
        return OrderedWork.move(
                As.coordinator(),
                OrderedWork.ORDERS + "/proposals",
                "dismiss",
                Map.of("plan", plan.code(), "key", key, "reason", "Dealt with", "asOf", day));
    }

    @Test
    void whatIsOffTrackOrLateIsProposedWithItsReasons() {
        proposals()
                .body(
                        "items.key",
                        contains(
                                "target:fitness",
                                "milestone:M1",
                                "reports:" + city.countyA(),
                                "reports:" + city.countyC()))
                .body("items.light", contains("OFF_TRACK", "OFF_TRACK", null, null))
                .body("items[0].parties.kind", contains("LEAD", "RESPONSIBLE"))
                .body("items[0].parties[0].department.code", equalTo(city.departmentOne()))
                .body("items[0].parties[1].orgUnit.code", equalTo(city.countyB()))
                .body("items[0].reasons.code", hasItem("light.target.behind"))
                .body("items[0].deadline", equalTo(OrderedWork.inDays(14).toString()))
                .body("items[1].reasons[0].code", equalTo("light.milestone.overdue"))
                .body("items[2].parties[0].orgUnit.code", equalTo(city.countyA()))
                .body("items[2].reasons[0].message", containsString("1 of 1 reports of the last period are late"))
                .body("items[2].deadline", equalTo(OrderedWork.inDays(7).toString()));
    }

    @Test
    void aReportThatWaitsForReviewIsNotTheUnitsDelay() {
        plan.reported("fitness", city.countyA(), "2025-Q3", Map.of("numerator", 50, "denominator", 100));
        proposals().body("items.key", not(hasItem("reports:" + city.countyA())));
    }

    @Test
    void whatThePlansOwnUnitReportsLateIsProposedToItself() {
        plan.withTarget("cases", Map.of("rollup", "SUM", "unit", "COUNT", "goal", 2, "reportingLevel", "CITY"));
        proposals()
                .body("items.key", hasItem("reports:" + city.code()))
                .body(
                        "items.find { it.key == 'reports:" + city.code() + "' }.parties[0].orgUnit.code",
                        equalTo(city.code()))
                .body("items.find { it.key == 'reports:" + city.code() + "' }.reasons", hasSize(1));
        plan.approved("cases", city.code(), "2025-Q3", Map.of("value", 1));
        proposals().body("items.key", not(hasItem("reports:" + city.code())));
    }

    @Test
    void aDraftOfAProposalKeepsItsReasonsAndTakesItsPlace() {
        draft("target:fitness")
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("origin", equalTo("RULE"))
                .body("target.code", equalTo("fitness"))
                .body("task.code", equalTo("T01"))
                .body("title", equalTo("Supervision of “Target fitness”"))
                .body("reasons.code", hasItem("light.target.behind"))
                .body("permissions", hasItem("issue"));
        proposals().body("items.key", not(hasItem("target:fitness")));
        draft("target:fitness").statusCode(409);
        draft("reports:" + city.countyA())
                .statusCode(200)
                .body("target", nullValue())
                .body("responsibilities.party.orgUnit.code", contains(city.countyA()))
                .body("reasons[0].code", equalTo("supervision.late"));
    }

    @Test
    void aProposalIsBackWhenItsOrderIsOver() {
        String location =
                OrderedWork.ORDERS + "/" + draft("milestone:M1").extract().path("id");
        proposals().body("items.key", not(hasItem("milestone:M1")));
        work.office(location, "issue", Map.of()).statusCode(200);
        work.office(location, "withdraw", Map.of("reason", "Too early")).statusCode(200);
        proposals().body("items.key", hasItem("milestone:M1"));
    }

    @Test
    void aManualOrderOnTheSameMatterToTheSameAddresseeStandsInForAProposal() {
        Map<String, Object> body = work.body();
        body.put("target", "fitness");
        work.issued(body);
        proposals().body("items.key", contains("target:fitness", "milestone:M1", "reports:" + city.countyC()));
        body.put("responsibilities", List.of(OrderedWork.department("LEAD", city.departmentOne())));
        work.issued(body);
        proposals().body("items.key", contains("milestone:M1", "reports:" + city.countyC()));
    }

    @Test
    void aDismissalHoldsUntilTheLightChanges() {
        dismiss("milestone:M1", DAY).statusCode(200).body("items.key", not(hasItem("milestone:M1")));
        proposals().body("items.key", not(hasItem("milestone:M1")));
        dismiss("milestone:M1", DAY).statusCode(409);
        As.coordinator()
                .get(OrderedWork.ORDERS + "/proposals?plan=" + plan.code() + "&asOf=2026-01-15")
                .then()
                .body("items.find { it.key == 'milestone:M1' }.light", equalTo("MISSED"));
    }

    @Test
    void nothingIsProposedWhereNothingIsWrong() {
        City fine = City.create();
        String quiet = PlanOf.city(fine).code();
        As.coordinator()
                .get(OrderedWork.ORDERS + "/proposals?plan=" + quiet + "&asOf=" + DAY)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void proposalsAreForTheSupervisionOfficeAndNeedAPlan() {
        As.department(city.code(), city.departmentOne())
                .get(OrderedWork.ORDERS + "/proposals?plan=" + plan.code())
                .then()
                .statusCode(403);
        As.coordinator()
                .get(OrderedWork.ORDERS + "/proposals")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("supervision.plan-required"));
        As.coordinator()
                .get(OrderedWork.ORDERS + "/proposals?plan=" + plan.code() + "&asOf=2024-01-01")
                .then()
                .statusCode(400);
        draft("target:nothing").statusCode(409);
        dismiss("milestone:M1", "2024-01-01").statusCode(400);
    }
}
