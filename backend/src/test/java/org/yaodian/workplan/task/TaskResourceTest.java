package org.yaodian.workplan.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlannedWork;

@ApiTest
class TaskResourceTest {
    private static final String TASKS = PlannedWork.TASKS;

    private City city;
    private PlannedWork work;

    @BeforeEach
    void aPlan() {
        city = City.create();
        work = PlannedWork.in(city);
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
    void aNewTaskTakesThePlansDatesAndHasNothingToShowYet() {
        Map<String, Object> body = work.taskBody("T1", 1);
        body.put("leadDepartment", city.departmentOne());
        body.put("supportDepartments", List.of(city.departmentTwo()));
        String location = As.coordinator()
                .body(body)
                .post(TASKS)
                .then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/v1/tasks/[0-9a-f-]{36}"))
                .header("ETag", matchesPattern("\"0-[\\w-]{16}\""))
                .body("plan.code", equalTo(work.plan()))
                .body("programme.code", equalTo("P01"))
                .body("startDate", equalTo("2025-01-01"))
                .body("dueDate", equalTo("2025-12-31"))
                .body("leadDepartment.code", equalTo(city.departmentOne()))
                .body("supportDepartments.code", contains(city.departmentTwo()))
                .body("clauses", empty())
                .body("light", equalTo("NO_DATA"))
                .body("reasons.code", contains("light.task.empty"))
                .body("progress", nullValue())
                .body("permissions", contains("update", "delete", "createAssignment", "reportProgress"))
                .extract()
                .header("Location");
        As.viewer(city.countyA())
                .get(location)
                .then()
                .body("code", equalTo("T1"))
                .body("permissions", empty());
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndMakesOneTask() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = work.taskBody("T1", 1);
        body.put("clauses", List.of(Map.of("text", "Build", "kind", "ACTION")));
        String first = As.coordinator()
                .header("Idempotency-Key", key)
                .body(body)
                .post(TASKS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        As.coordinator()
                .header("Idempotency-Key", key)
                .body(body)
                .post(TASKS)
                .then()
                .statusCode(201)
                .header("Location", equalTo(first));
    }

    @Test
    void clausesKeepTheirIdentityAndMoveTheRevision() {
        Map<String, Object> body = work.taskBody("T1", 1);
        body.put(
                "clauses",
                List.of(
                        Map.of("text", "Build", "kind", "ACTION", "start", 10, "end", 15),
                        Map.of("text", "Reach", "kind", "TARGET")));
        var created = work.task(body);
        String location = created.header("Location");
        String build = created.path("clauses[0].id");
        String reach = created.path("clauses[1].id");
        patch(location, "{\"title\": \"Same clauses\"}")
                .statusCode(200)
                .body("revision", equalTo(1))
                .body("clauses.id", contains(build, reach))
                .body("clauses[0].start", equalTo(10));
        patch(location, """
                        {"clauses": [{"id": "%s", "text": "Reach all", "kind": "TARGET"},
                                     {"id": "%s", "text": "Build", "kind": "ACTION"},
                                     {"text": "Mind", "kind": "PRINCIPLE"}]}""".formatted(reach, build))
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("clauses.text", contains("Reach all", "Build", "Mind"))
                .body("clauses[0].id", equalTo(reach))
                .body("clauses[1].id", equalTo(build));
        As.coordinator().get(location).then().body("clauses.text", contains("Reach all", "Build", "Mind"));
        patch(location, """
                        {"clauses": [{"id": "%s", "text": "Strange", "kind": "ACTION"},
                                     {"text": "Open span", "kind": "ACTION", "start": 3},
                                     {"text": "Backwards", "kind": "ACTION", "start": 3, "end": 3}]}""".formatted(UUID.randomUUID()))
                .statusCode(400)
                .body("errors.pointer", contains("/clauses/0/id", "/clauses/1/end", "/clauses/2/end"))
                .body("errors.code", contains("clause.unknown", "clause.span", "clause.span"));
    }

    @Test
    void supportingDepartmentsKeepTheOrderTheyWereGiven() {
        Map<String, Object> body = work.taskBody("T1", 1);
        body.put("supportDepartments", List.of(city.departmentOne(), city.departmentTwo()));
        String location = work.task(body).header("Location");
        patch(
                        location,
                        "{\"supportDepartments\": [\"%s\", \"%s\"]}"
                                .formatted(city.departmentTwo(), city.departmentOne()))
                .statusCode(200)
                .body("revision", equalTo(1))
                .body("supportDepartments.code", contains(city.departmentTwo(), city.departmentOne()));
    }

    @Test
    void everyBrokenRuleIsNamedAtOnce() {
        Map<String, Object> body = work.taskBody("T1", 1);
        body.put("startDate", "2025-06-01");
        body.put("dueDate", "2024-12-31");
        body.put("leadDepartment", "nobody");
        body.put("supportDepartments", List.of(city.departmentOne(), city.departmentOne()));
        body.put("progressOverride", 0.5);
        As.coordinator()
                .body(body)
                .post(TASKS)
                .then()
                .statusCode(400)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "task.due-before-start",
                                "task.outside-plan",
                                "department.unknown",
                                "task.supporter-twice",
                                "task.override-reason"))
                .body("errors.find { it.code == 'task.supporter-twice' }.pointer", equalTo("/supportDepartments/1"));
        As.coordinator()
                .header("Accept-Language", "zh-CN")
                .body(Map.of("code", "a b", "number", 0, "progressOverride", 1.5))
                .post(TASKS)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains("/code", "/number", "/plan", "/programme", "/progressOverride", "/title"));
    }

    @Test
    void whatTheBodyNamesMustBeThere() {
        Map<String, Object> body = work.taskBody("T1", 1);
        body.put("plan", "no-such-plan");
        As.coordinator().body(body).post(TASKS).then().statusCode(400).body("errors[0].pointer", equalTo("/plan"));
        body.put("plan", work.plan());
        body.put("programme", "P99");
        As.coordinator().body(body).post(TASKS).then().statusCode(400).body("errors[0].pointer", equalTo("/programme"));
        City other = City.create();
        body.put("programme", "P01");
        body.put("leadDepartment", other.departmentOne());
        As.coordinator()
                .body(body)
                .post(TASKS)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("task.department-elsewhere"));
    }

    @Test
    void aCodeIsUniqueInThePlanAndANumberInTheProgramme() {
        work.task("T1", 1);
        As.coordinator()
                .body(work.taskBody("T1", 2))
                .post(TASKS)
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/code"));
        As.coordinator()
                .body(work.taskBody("T2", 1))
                .post(TASKS)
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/number"));
    }

    @Test
    void aChangeNeedsTheCurrentTag() {
        var created = work.task("T1", 1);
        String location = created.header("Location");
        Map<String, Object> body = work.taskBody("T1", 1);
        body.put("title", "Another title");
        As.coordinator().body(body).put(location).then().statusCode(428);
        As.coordinator()
                .header("If-Match", created.header("ETag"))
                .body(body)
                .put(location)
                .then()
                .statusCode(200)
                .body("title", equalTo("Another title"));
        As.coordinator()
                .header("If-Match", created.header("ETag"))
                .body(body)
                .put(location)
                .then()
                .statusCode(412);
        As.coordinator()
                .header("If-Match", created.header("ETag"))
                .delete(location)
                .then()
                .statusCode(412);
    }

    @Test
    void anOverrideShowsItsReasonUntilItIsLifted() {
        String location = work.task("T1", 1).header("Location");
        work.milestone("M1", "T1", "2025-12-31");
        patch(location, "{\"progressOverride\": 0.6, \"progressReason\": \"Works are done {sic}\"}")
                .statusCode(200)
                .body("progress", equalTo(0.6f))
                .body(
                        "reasons.find { it.code == 'progress.task.overridden' }.message",
                        equalTo("Progress was set by hand (computed: 0 %): Works are done {sic}"));
        patch(location, "{\"progressOverride\": null}")
                .statusCode(200)
                .body("progress", equalTo(0.0f))
                .body("progressReason", nullValue());
    }

    @Test
    void whoMayNotPlanIsRefused() {
        String location = work.task("T1", 1).header("Location");
        As.anonymous().get(location).then().statusCode(401);
        As.viewer(city.code()).body(work.taskBody("T2", 2)).post(TASKS).then().statusCode(403);
        As.department(city.code(), city.departmentOne())
                .header("If-Match", "*")
                .body(work.taskBody("T1", 1))
                .put(location)
                .then()
                .statusCode(403);
        As.integration(city.countyA())
                .header("If-Match", "*")
                .delete(location)
                .then()
                .statusCode(403);
    }

    @Test
    void aTaskOfAnotherCityIsNotThere() {
        String location = work.task("T1", 1).header("Location");
        City other = City.create();
        As.viewer(other.code()).get(location).then().statusCode(404);
        As.viewer(other.code()).get(TASKS + "?q=T1").then().statusCode(200).body("items", empty());
        As.viewer(other.code()).get(TASKS + "?plan=" + work.plan()).then().statusCode(400);
        As.coordinator().get(TASKS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void aTaskStaysInItsPlanAndAClosedPlanDoesNotChange() {
        String location = work.task("T1", 1).header("Location");
        PlannedWork elsewhere = PlannedWork.in(City.create());
        patch(location, "{\"plan\": \"" + elsewhere.plan() + "\"}")
                .statusCode(400)
                .body("errors[0].code", equalTo("plan.fixed"));
        work.close();
        patch(location, "{\"title\": \"Late\"}").statusCode(409);
        As.coordinator().header("If-Match", "*").delete(location).then().statusCode(409);
        As.coordinator().body(work.taskBody("T2", 2)).post(TASKS).then().statusCode(409);
        As.coordinator().get(location).then().statusCode(200).body("permissions", empty());
    }
}
