package org.yaodian.workplan.task;

import static org.hamcrest.Matchers.contains;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlannedWork;

@ApiTest
class TaskDeletionTest {
    private City city;
    private PlannedWork work;

    @BeforeEach
    void aPlan() {
        city = City.create();
        work = PlannedWork.in(city);
    }

    @Test
    void deletingTakesAssignmentsAlongButNotMilestones() {
        String location = work.task("T1", 1).header("Location");
        As.coordinator()
                .body(Map.of("orgUnit", city.countyA()))
                .post(location + "/assignments")
                .then()
                .statusCode(201);
        String milestone = work.milestone("M1", "T1", "2025-06-30").header("Location");
        As.coordinator()
                .header("If-Match", "*")
                .delete(location)
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/milestones/M1"));
        As.coordinator().header("If-Match", "*").delete(milestone).then().statusCode(204);
        As.coordinator().header("If-Match", "*").delete(location).then().statusCode(204);
        As.coordinator().get(location).then().statusCode(404);
    }

    @Test
    void whatATaskRefersToIsNotDeleted() {
        Map<String, Object> body = work.taskBody("T1", 1);
        body.put("leadDepartment", city.departmentOne());
        body.put("supportDepartments", List.of(city.departmentTwo()));
        var task = work.task(body);
        for (String used : List.of(
                "/api/v1/departments/" + task.path("leadDepartment.id"),
                "/api/v1/departments/" + task.path("supportDepartments[0].id"),
                "/api/v1/programmes/" + task.path("programme.id"))) {
            As.administrator()
                    .header("If-Match", "*")
                    .delete(used)
                    .then()
                    .statusCode(409)
                    .body("errors.pointer", contains("/tasks/T1"));
        }
    }
}
