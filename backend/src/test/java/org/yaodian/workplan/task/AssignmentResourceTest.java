package org.yaodian.workplan.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlannedWork;

@ApiTest
class AssignmentResourceTest {
    private City city;
    private PlannedWork work;
    private String assignments;

    @BeforeEach
    void aTask() {
        city = City.create();
        work = PlannedWork.in(city);
        Map<String, Object> task = work.taskBody("T1", 1);
        task.put("leadDepartment", city.departmentOne());
        task.put("dueDate", "2025-11-30");
        assignments = work.task(task).header("Location") + "/assignments";
    }

    private ValidatableResponse assign(String orgUnit) {
        return As.coordinator()
                .body(Map.of("orgUnit", orgUnit))
                .post(assignments)
                .then();
    }

    @Test
    void aNewAssignmentIsDueWithItsTaskAndHasNoProgress() {
        assign(city.countyA())
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/v1/tasks/[0-9a-f-]{36}/assignments/[0-9a-f-]{36}"))
                .body("task.code", equalTo("T1"))
                .body("orgUnit.code", equalTo(city.countyA()))
                .body("dueDate", equalTo("2025-11-30"))
                .body("progress", equalTo(0.0f))
                .body("owner", nullValue())
                .body("permissions", contains("update", "delete"));
    }

    @Test
    void itIsReplacedPatchedAndDeletedAgainstItsTag() {
        var created = assign(city.countyA()).statusCode(201).extract();
        String location = created.header("Location");
        Map<String, Object> body =
                Map.of("orgUnit", city.countyA(), "owner", "Office", "dueDate", "2025-10-31", "progress", 0.25);
        As.coordinator().body(body).put(location).then().statusCode(428);
        As.coordinator()
                .header("If-Match", created.header("ETag"))
                .body(body)
                .put(location)
                .then()
                .statusCode(200)
                .body("progress", equalTo(0.25f));
        As.coordinator()
                .header("If-Match", created.header("ETag"))
                .body(body)
                .put(location)
                .then()
                .statusCode(412);
        As.coordinator()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body("{\"note\": \"Two schools first\"}")
                .patch(location)
                .then()
                .statusCode(200)
                .body("owner", equalTo("Office"))
                .body("note", equalTo("Two schools first"));
        As.coordinator().header("If-Match", "*").delete(location).then().statusCode(204);
        As.coordinator().get(location).then().statusCode(404);
    }

    @Test
    void whatBreaksARuleIsRefused() {
        assign("nowhere").statusCode(400).body("errors[0].code", equalTo("org-unit.unknown"));
        assign(City.create().countyA()).statusCode(400).body("errors[0].code", equalTo("assignment.elsewhere"));
        assign(city.countyA()).statusCode(201);
        assign(city.countyA()).statusCode(409).body("errors[0].pointer", equalTo("/orgUnit"));
        As.coordinator()
                .body(Map.of("orgUnit", city.countyB(), "dueDate", "2026-01-01"))
                .post(assignments)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("task.outside-plan"));
        As.coordinator()
                .body(Map.of("orgUnit", city.countyB(), "progress", 1.01))
                .post(assignments)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/progress"));
    }

    @Test
    void aCountySeesItsOwnSubtreeOnly() {
        String ofA = assign(city.countyA()).extract().header("Location");
        assign(city.primarySchool(city.countyA())).statusCode(201);
        assign(city.countyB()).statusCode(201);
        As.viewer(city.countyA()).get(assignments).then().statusCode(200).body("items", hasSize(2));
        As.viewer(city.countyB())
                .get(assignments)
                .then()
                .body("items.orgUnit.code", contains(city.countyB()))
                .body("items[0].permissions", empty());
        As.viewer(city.countyB()).get(ofA).then().statusCode(404);
        As.coordinator()
                .get(assignments + "?orgUnit=" + city.countyA() + "&total=true&sort=-progress")
                .then()
                .body("page.total", equalTo(2));
        As.viewer(City.create().code()).get(assignments).then().statusCode(404);
    }

    @Test
    void anAssignmentIsReachedThroughItsOwnTask() {
        String location = assign(city.countyA()).extract().header("Location");
        String id = location.substring(location.lastIndexOf('/') + 1);
        String other = work.task("T2", 2).header("Location");
        As.coordinator().get(other + "/assignments/" + id).then().statusCode(404);
    }

    @Test
    void aDepartmentHandsDownOnlyTheTasksItLeadsOrSupports() {
        Map<String, Object> body = Map.of("orgUnit", city.countyA());
        As.department(city.code(), city.departmentOne())
                .body(body)
                .post(assignments)
                .then()
                .statusCode(201);
        As.department(city.code(), city.departmentTwo())
                .body(Map.of("orgUnit", city.countyB()))
                .post(assignments)
                .then()
                .statusCode(403)
                .body("detail", equalTo("Your department neither leads nor supports task T1."));
        Map<String, Object> supported = work.taskBody("T2", 2);
        supported.put("supportDepartments", List.of(city.departmentTwo()));
        String location = work.task(supported).header("Location");
        As.department(city.code(), city.departmentTwo())
                .body(body)
                .post(location + "/assignments")
                .then()
                .statusCode(201);
        As.department(city.code(), city.departmentTwo())
                .get(location)
                .then()
                .body("permissions", contains("createAssignment", "reportProgress"));
        As.viewer(city.code()).body(body).post(assignments).then().statusCode(403);
    }

    @Test
    void nothingIsHandedDownInAClosedPlan() {
        String location = assign(city.countyA()).extract().header("Location");
        work.close();
        assign(city.countyB()).statusCode(409);
        As.coordinator().header("If-Match", "*").delete(location).then().statusCode(409);
    }

    @Test
    void aUnitThatATaskIsHandedDownToIsNotDeleted() {
        String school = city.primarySchool(city.countyA());
        String id = assign(school).statusCode(201).extract().path("orgUnit.id");
        As.administrator()
                .header("If-Match", "*")
                .delete("/api/v1/org-units/" + id)
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/assignments/T1"));
    }
}
