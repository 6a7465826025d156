package org.yaodian.workplan.insight;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;
import org.yaodian.workplan.testing.PlannedWork;

@ApiTest
class TimelineResourceTest {
    private static final String DAY = "?asOf=2025-10-05";

    private City city;
    private PlanOf plan;
    private String timeline;

    @BeforeEach
    void aPlanWithEveryKindOfDate() {
        city = City.create();
        plan = PlanOf.city(city);
        String target = plan.withTarget("fitness", Map.of());
        goal(target, Map.of("date", "2025-06-30", "value", 40));
        new PlannedWork(plan.code()).milestone("M01-1", "T01", "2025-10-31");
        timeline = "/api/v1/plans/"
                + As.coordinator().get("/api/v1/plans?q=" + plan.code()).path("items[0].id") + "/timeline";
    }

    private static void goal(String target, Map<String, Object> body) {
        As.coordinator().body(body).post(target + "/goals").then().statusCode(201);
    }

    private ValidatableResponse read(String query) {
        return As.coordinator().get(timeline + query).then().statusCode(200);
    }

    private void refused(String query, String parameter, String code) {
        As.coordinator()
                .get(timeline + query)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(parameter))
                .body("errors.code", contains(code));
    }

    @Test
    void everythingDueComesInOrder() {
        plan.approved("fitness", city.countyA(), "2025-Q3", Map.of("numerator", 60, "denominator", 100));
        read(DAY)
                .body("plan.code", equalTo(plan.code()))
                .body("orgUnit.code", equalTo(city.code()))
                .body("asOf", equalTo("2025-10-05"))
                .body("items.kind", contains("INTERIM_GOAL", "MILESTONE", "TASK", "TARGET"))
                .body("items.code", contains("fitness", "M01-1", "T01", "fitness"))
                .body("items.dueDate", contains("2025-06-30", "2025-10-31", "2025-12-31", "2025-12-31"))
                .body("items.light", contains("ACHIEVED", "AT_RISK", "AT_RISK", "ACHIEVED"))
                .body("items[0].goal.value", equalTo(40))
                .body("items[0].goal.comparator", equalTo("AT_LEAST"))
                .body("items[1].milestoneKind", equalTo("EVENT"))
                .body("items[1].task.code", equalTo("T01"))
                .body("items[1].programme.code", equalTo("P01"))
                .body("items[1].department.code", equalTo(city.departmentOne()))
                .body("items[1].orgUnit", nullValue())
                .body("items[1].goal", nullValue())
                .body("items[2].startDate", equalTo("2025-01-01"))
                .body("items[3].goal.value", equalTo(55));
    }

    @Test
    void anInterimGoalThatWasNotReachedIsMissedOnceItsDateIsPast() {
        plan.approved("fitness", city.countyA(), "2025-Q1", Map.of("numerator", 30, "denominator", 100));
        read("?asOf=2025-04-01&kind=INTERIM_GOAL").body("items.light", contains("ON_TRACK"));
        read("?asOf=2025-05-01&kind=INTERIM_GOAL").body("items.light", contains("AT_RISK"));
        read("?asOf=2025-07-01&kind=INTERIM_GOAL").body("items.light", contains("MISSED"));
    }

    @Test
    void itIsNarrowedByDateKindProgrammeAndDepartment() {
        read(DAY + "&from=2025-10-01&to=2025-11-30").body("items.code", contains("M01-1"));
        read(DAY + "&kind=TASK&kind=MILESTONE").body("items.code", contains("M01-1", "T01"));
        read(DAY + "&programme=P01").body("items", hasSize(4));
        read(DAY + "&department=" + city.departmentOne()).body("items", hasSize(4));
        read(DAY + "&department=" + city.departmentTwo()).body("items", hasSize(0));
    }

    @Test
    void aCountySeesItsOwnDatesAndThoseOfAll() {
        PlannedWork work = new PlannedWork(plan.code());
        for (String county : new String[] {city.countyA(), city.countyB()}) {
            Map<String, Object> body = work.milestoneBody("M-" + county, "T01", "2025-11-30");
            body.put("orgUnit", county);
            work.milestone(body);
        }
        As.viewer(city.countyA())
                .get(timeline + DAY)
                .then()
                .body("orgUnit.code", equalTo(city.countyA()))
                .body("items.code", hasItem("M-" + city.countyA()))
                .body("items.code", not(hasItem("M-" + city.countyB())))
                .body("items.find {it.code == 'M-" + city.countyA() + "'}.orgUnit.code", equalTo(city.countyA()));
        As.viewer(city.countyA())
                .get(timeline + DAY + "&orgUnit=" + city.code())
                .then()
                .statusCode(404);
    }

    @Test
    void aUnitWithAGoalOfItsOwnPassesItsOwnInterimGoals() {
        String target = plan.withTarget("reading", Map.of());
        goal(target, Map.of("orgUnit", city.countyA(), "value", 70));
        goal(target, Map.of("orgUnit", city.countyA(), "value", 50, "date", "2025-05-31"));
        goal(target, Map.of("value", 30, "date", "2025-04-30"));
        String interim = DAY + "&kind=INTERIM_GOAL&from=2025-04-01&to=2025-05-31&orgUnit=";
        read(interim + city.code()).body("items.dueDate", contains("2025-04-30"));
        read(interim + city.countyA())
                .body("items.dueDate", contains("2025-05-31"))
                .body("items[0].orgUnit.code", equalTo(city.countyA()));
        read(interim + city.countyB()).body("items.dueDate", contains("2025-04-30"));
    }

    @Test
    void theSameGoesOutAsACalendar() {
        String tag = As.coordinator()
                .accept("text/calendar")
                .get(timeline + DAY)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/calendar"))
                .header("Vary", "Accept, Accept-Encoding, Accept-Language, Authorization")
                .body(startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
                .body(containsString("DTSTART;VALUE=DATE:20251031\r\n"))
                .body(containsString("SUMMARY:Milestone: Milestone M01-1\r\n"))
                .extract()
                .header("ETag");
        As.coordinator()
                .accept("text/calendar")
                .header("If-None-Match", tag)
                .get(timeline + DAY)
                .then()
                .statusCode(304);
        As.coordinator().accept("*/*").get(timeline + DAY).then().contentType(startsWith("application/json"));
        As.coordinator().accept("text/csv").get(timeline + DAY).then().statusCode(406);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        refused("?from=2025-06-01&to=2025-05-31", "to", "timeline.ends-before-start");
        refused("?programme=P99", "programme", "programme.unknown");
        refused("?department=nobody", "department", "department.unknown");
        refused("?asOf=2024-12-31", "asOf", "plan.day-before-start");
        As.coordinator().get(timeline + "?kind=PARTY").then().statusCode(400);
        As.anonymous().get(timeline).then().statusCode(401);
        As.viewer(City.create().code()).get(timeline).then().statusCode(404);
    }

    @Test
    void anUnchangedTimelineIsNotSentAgain() {
        String tag = read(DAY).extract().header("ETag");
        As.coordinator().header("If-None-Match", tag).get(timeline + DAY).then().statusCode(304);
    }
}
