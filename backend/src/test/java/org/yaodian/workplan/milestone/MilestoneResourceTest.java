package org.yaodian.workplan.milestone;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlannedWork;

@ApiTest
class MilestoneResourceTest {
    private static final String MILESTONES = PlannedWork.MILESTONES;

    private City city;
    private PlannedWork work;

    @BeforeEach
    void aTask() {
        city = City.create();
        work = PlannedWork.in(city);
        Map<String, Object> task = work.taskBody("T1", 1);
        task.put("leadDepartment", city.departmentOne());
        work.task(task);
    }

    private static ValidatableResponse move(String location, String verb, Map<String, Object> body) {
        return verb(As.coordinator().body(body), location, verb);
    }

    /** A colon goes out as it is, which the test client would otherwise encode. */
    private static ValidatableResponse verb(RequestSpecification caller, String location, String verb) {
        return caller.urlEncodingEnabled(false).post(location + ":" + verb).then();
    }

    private static ValidatableResponse patch(String location, String body) {
        return As.coordinator()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(body)
                .patch(location)
                .then();
    }

    @Test
    void aNewMilestoneIsPlannedAndWarnsThirtyDaysAhead() {
        As.coordinator()
                .body(work.milestoneBody("M1", "T1", "2025-06-30"))
                .post(MILESTONES)
                .then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/v1/milestones/[0-9a-f-]{36}"))
                .header("ETag", matchesPattern("\"0-[\\w-]{16}\""))
                .body("plan.code", equalTo(work.plan()))
                .body("task.code", equalTo("T1"))
                .body("orgUnit", nullValue())
                .body("warningDays", equalTo(30))
                .body("status", equalTo("PLANNED"))
                .body("permissions", contains("update", "delete", "achieve", "cancel", "miss"));
    }

    @Test
    void aMilestoneMayBeginInTheStateItIsIn() {
        Map<String, Object> achieved = work.milestoneBody("M1", "T1", "2025-06-30");
        achieved.put("completedDate", "2025-06-27");
        As.coordinator()
                .body(achieved)
                .post(MILESTONES)
                .then()
                .statusCode(201)
                .body("status", equalTo("ACHIEVED"))
                .body("light", equalTo("ACHIEVED"));
        Map<String, Object> cancelled = work.milestoneBody("M2", "T1", "2025-06-30");
        cancelled.put("status", "CANCELLED");
        As.coordinator()
                .body(cancelled)
                .post(MILESTONES)
                .then()
                .statusCode(400)
                .body("errors.code", contains("milestone.reason-required"));
        cancelled.put("statusReason", "No contest this year");
        As.coordinator()
                .body(cancelled)
                .post(MILESTONES)
                .then()
                .statusCode(201)
                .body("light", equalTo("CANCELLED"))
                .body("reasons[0].message", equalTo("Cancelled: No contest this year"));
        Map<String, Object> muddled = work.milestoneBody("M3", "T1", "2025-06-30");
        muddled.put("status", "PLANNED");
        muddled.put(
                "completedDate", LocalDate.now(BusinessClock.ZONE).plusDays(2).toString());
        muddled.put("statusReason", "Why");
        As.coordinator()
                .body(muddled)
                .post(MILESTONES)
                .then()
                .statusCode(400)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "milestone.completed-only-achieved",
                                "milestone.completed-ahead",
                                "milestone.reason-only-given-up"));
    }

    @Test
    void whatBreaksARuleIsRefused() {
        Map<String, Object> body = work.milestoneBody("M1", "T1", "2026-01-01");
        body.put("orgUnit", City.create().countyA());
        As.coordinator()
                .body(body)
                .post(MILESTONES)
                .then()
                .statusCode(400)
                .body("errors.code", contains("task.outside-plan", "milestone.elsewhere"));
        As.coordinator()
                .body(work.milestoneBody("M1", "T9", "2025-06-30"))
                .post(MILESTONES)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/task"));
        As.coordinator()
                .body(Map.of("code", "M1", "warningDays", 400))
                .post(MILESTONES)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/dueDate", "/kind", "/plan", "/task", "/title", "/warningDays"));
        work.milestone("M1", "T1", "2025-06-30");
        As.coordinator()
                .body(work.milestoneBody("M1", "T1", "2025-06-30"))
                .post(MILESTONES)
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/code"));
    }

    @Test
    void aChangeNeedsTheCurrentTagAndLeavesTheState() {
        var created = work.milestone("M1", "T1", "2025-06-30");
        String location = created.header("Location");
        Map<String, Object> body = work.milestoneBody("M1", "T1", "2025-08-31");
        move(location, "cancel", Map.of("reason", "Moved to next year")).statusCode(200);
        As.coordinator().body(body).put(location).then().statusCode(428);
        As.coordinator()
                .header("If-Match", created.header("ETag"))
                .body(body)
                .put(location)
                .then()
                .statusCode(412);
        As.coordinator()
                .header("If-Match", "*")
                .body(body)
                .put(location)
                .then()
                .statusCode(200)
                .body("dueDate", equalTo("2025-08-31"))
                .body("status", equalTo("CANCELLED"))
                .body("statusReason", equalTo("Moved to next year"));
        patch(location, "{\"forecastDate\": \"2025-09-10\"}")
                .statusCode(200)
                .body("forecastDate", equalTo("2025-09-10"));
        patch(location, "{\"status\": \"ACHIEVED\", \"completedDate\": \"2025-06-01\"}")
                .statusCode(400)
                .body("errors.code", contains("milestone.state-by-verb", "milestone.state-by-verb"));
        As.coordinator().header("If-Match", "*").delete(location).then().statusCode(204);
        As.coordinator().get(location).then().statusCode(404);
    }

    @Test
    void aMilestoneOfOneCountyIsNotThereForAnother() {
        Map<String, Object> ofA = work.milestoneBody("M1", "T1", "2025-06-30");
        ofA.put("orgUnit", city.countyA());
        String location = work.milestone(ofA).header("Location");
        work.milestone("M2", "T1", "2025-06-30");
        As.viewer(city.countyB()).get(location).then().statusCode(404);
        As.viewer(city.countyB())
                .get(MILESTONES + "?plan=" + work.plan() + "&light=MISSED&total=true&asOf=2026-01-01")
                .then()
                .body("items.code", contains("M2"))
                .body("page.total", equalTo(1));
        As.viewer(city.countyA()).get(location).then().statusCode(200);
        As.viewer(City.create().code()).get(location).then().statusCode(404);
    }

    @Test
    void theListIsNarrowedByWhatOneAsks() {
        work.task("T2", 2);
        Map<String, Object> ofSchool = work.milestoneBody("M1", "T1", "2025-09-30");
        ofSchool.put("orgUnit", city.primarySchool(city.countyA()));
        ofSchool.put("kind", "AWARD");
        work.milestone(ofSchool);
        String task = work.milestone("M2", "T2", "2025-03-31").path("task.id");
        String list = MILESTONES + "?plan=" + work.plan();
        As.coordinator().get(list).then().statusCode(200).body("items.code", contains("M2", "M1"));
        As.coordinator().get(list + "&sort=code").then().body("items.code", contains("M1", "M2"));
        As.coordinator().get(list + "&task=T2").then().body("items.code", contains("M2"));
        As.coordinator().get(MILESTONES + "?task=" + task).then().body("items.code", contains("M2"));
        As.coordinator().get(list + "&kind=AWARD").then().body("items.code", contains("M1"));
        As.coordinator().get(list + "&orgUnit=" + city.countyA()).then().body("items.code", contains("M1"));
        As.coordinator().get(list + "&status=PLANNED").then().body("items", hasSize(2));
        As.coordinator().get(list + "&dueFrom=2025-04-01").then().body("items.code", contains("M1"));
        As.coordinator().get(list + "&dueTo=2025-03-31").then().body("items.code", contains("M2"));
        As.coordinator().get(list + "&q=stone m1").then().body("items.code", contains("M1"));
        for (String query : List.of("task=T2", "light=MISSED", "orgUnit=nowhere", "plan=none", "kind=PARTY")) {
            As.coordinator().get(MILESTONES + "?" + query).then().statusCode(400);
        }
    }

    @Test
    void filteringByLightWalksAllPages() {
        for (int i = 1; i <= 3; i++) {
            work.milestone("M" + i, "T1", "2025-06-30");
        }
        work.milestone("M4", "T1", "2025-12-31");
        String list = MILESTONES + "?plan=" + work.plan() + "&light=OFF_TRACK&asOf=2025-07-01&limit=2&total=true";
        String next = As.coordinator()
                .get(list)
                .then()
                .statusCode(200)
                .body("items.code", contains("M1", "M2"))
                .body("page.total", equalTo(3))
                .extract()
                .path("page.next");
        As.coordinator()
                .get(list + "&cursor=" + next)
                .then()
                .body("items.code", contains("M3"))
                .body("page.next", nullValue());
    }

    @Test
    void aUnitWithAMilestoneIsNotDeleted() {
        Map<String, Object> body = work.milestoneBody("M1", "T1", "2025-06-30");
        body.put("orgUnit", city.primarySchool(city.countyA()));
        String unit = work.milestone(body).path("orgUnit.id");
        As.administrator()
                .header("If-Match", "*")
                .delete("/api/v1/org-units/" + unit)
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/milestones/M1"));
    }
}
