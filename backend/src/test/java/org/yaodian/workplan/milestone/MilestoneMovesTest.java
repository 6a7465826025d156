package org.yaodian.workplan.milestone;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlannedWork;

@ApiTest
class MilestoneMovesTest {
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
    void theLightIsThatOfTheDayAskedFor() {
        String location = work.milestone("M1", "T1", "2025-06-30").header("Location");
        move(location, "achieve", Map.of("completedDate", "2025-07-10")).statusCode(200);
        for (String[] expected : new String[][] {
            {"2025-05-01", "ON_TRACK", "Due 2025-06-30, 60 day(s) left."},
            {"2025-06-20", "AT_RISK", "Due soon: 2025-06-30, 10 day(s) left."},
            {"2025-07-09", "OFF_TRACK", "Was due 2025-06-30, 9 day(s) overdue."},
            {"2025-07-10", "ACHIEVED", "Completed on 2025-07-10, 10 day(s) late."}
        }) {
            As.viewer(city.countyA())
                    .get(location + "?asOf=" + expected[0])
                    .then()
                    .statusCode(200)
                    .body("light", equalTo(expected[1]))
                    .body("reasons[0].message", equalTo(expected[2]));
        }
        As.coordinator().get(location + "?asOf=1999-01-01").then().statusCode(400);
    }

    @Test
    void everyVerbLeavesThePlannedStateAndReopeningTakesItBack() {
        String location = work.milestone("M1", "T1", "2025-06-30").header("Location");
        Map<String, Object> reason = Map.of("reason", "No funds");
        Map<String, Map<String, Object>> verbs =
                Map.of("achieve", Map.of("completedDate", "2025-06-01"), "cancel", reason, "miss", reason);
        Map<String, String> lights = Map.of("achieve", "ACHIEVED", "cancel", "CANCELLED", "miss", "MISSED");
        verbs.forEach((verb, body) -> {
            move(location, verb, body)
                    .statusCode(200)
                    .body("status", equalTo(lights.get(verb)))
                    .body("light", equalTo(lights.get(verb)))
                    .body("permissions", contains("update", "delete", "reopen"));
            verbs.forEach((other, otherBody) -> move(location, other, otherBody)
                    .statusCode(409)
                    .body("type", equalTo("urn:yaodian:problem:state-conflict")));
            move(location, "reopen", Map.of())
                    .statusCode(200)
                    .body("status", equalTo("PLANNED"))
                    .body("completedDate", nullValue())
                    .body("statusReason", nullValue());
        });
        move(location, "reopen", Map.of()).statusCode(409);
    }

    @Test
    void aVerbNeedsNoBodyWhereNothingIsToBeSaid() {
        String location = work.milestone("M1", "T1", "2025-06-30").header("Location");
        move(location, "miss", Map.of("reason", "No funds")).statusCode(200);
        verb(As.coordinator(), location, "reopen").statusCode(200).body("status", equalTo("PLANNED"));
    }

    @Test
    void aVerbWithoutWhatItNeedsIsRefused() {
        var created = work.milestone("M1", "T1", "2025-06-30");
        String location = created.header("Location");
        move(location, "achieve", Map.of()).statusCode(400).body("errors[0].pointer", equalTo("/completedDate"));
        move(
                        location,
                        "achieve",
                        Map.of(
                                "completedDate",
                                LocalDate.now(BusinessClock.ZONE).plusDays(2).toString()))
                .statusCode(400)
                .body("errors[0].code", equalTo("milestone.completed-ahead"));
        move(location, "cancel", Map.of("reason", "  ")).statusCode(400).body("errors[0].pointer", equalTo("/reason"));
        move(location, "explode", Map.of()).statusCode(405);
        move(MILESTONES + "/" + UUID.randomUUID(), "reopen", Map.of()).statusCode(404);
        move(MILESTONES + "/M1", "reopen", Map.of()).statusCode(400);
        patch(location, "{\"title\": \"Changed\"}").statusCode(200);
        verb(
                        As.coordinator()
                                .header("If-Match", created.header("ETag"))
                                .body(Map.of("reason", "No funds")),
                        location,
                        "cancel")
                .statusCode(412);
    }

    @Test
    void theSameKeyMovesAMilestoneOnce() {
        String location = work.milestone("M1", "T1", "2025-06-30").header("Location");
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            verb(As.coordinator().header("Idempotency-Key", key).body(Map.of("reason", "No funds")), location, "cancel")
                    .statusCode(200)
                    .body("revision", equalTo(1));
        }
    }

    @Test
    void aDepartmentMovesOnlyMilestonesOfItsOwnTasks() {
        String location = work.milestone("M1", "T1", "2025-06-30").header("Location");
        Map<String, Object> body = Map.of("completedDate", "2025-06-01");
        verb(As.department(city.code(), city.departmentTwo()).body(body), location, "achieve")
                .statusCode(403);
        As.department(city.code(), city.departmentTwo()).get(location).then().body("permissions", empty());
        As.department(city.code(), city.departmentOne())
                .get(location)
                .then()
                .body("permissions", contains("achieve", "cancel", "miss"));
        verb(As.department(city.code(), city.departmentOne()).body(body), location, "achieve")
                .statusCode(200);
        As.department(city.code(), city.departmentOne())
                .body(work.milestoneBody("M2", "T1", "2025-06-30"))
                .post(MILESTONES)
                .then()
                .statusCode(403);
        verb(As.viewer(city.code()).body(body), location, "achieve").statusCode(403);
    }

    @Test
    void nothingMovesInAClosedPlan() {
        String location = work.milestone("M1", "T1", "2025-06-30").header("Location");
        work.close();
        move(location, "achieve", Map.of("completedDate", "2025-06-01")).statusCode(409);
        patch(location, "{\"title\": \"Late\"}").statusCode(409);
        As.coordinator().header("If-Match", "*").delete(location).then().statusCode(409);
        As.coordinator().get(location).then().statusCode(200).body("permissions", empty());
    }
}
