package org.yaodian.workplan.reporting;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlannedWork;

/**
 * A task of a new plan of 2025, led by the city's first department and handed down to its county A.
 *
 * @param id id of the task
 */
record ReportedTask(City city, PlannedWork work, String id) {

    static ReportedTask reported(String cycle) {
        City city = City.create();
        PlannedWork work = PlannedWork.in(city);
        Map<String, Object> body = work.taskBody("T01", 1);
        body.putAll(Map.of("leadDepartment", city.departmentOne(), "reportingCycle", cycle));
        String id = work.task(body).path("id");
        ReportedTask task = new ReportedTask(city, work, id);
        task.handDown(city.countyA());
        return task;
    }

    void handDown(String unit) {
        As.coordinator()
                .body(Map.of("orgUnit", unit))
                .post(PlannedWork.TASKS + "/" + id + "/assignments")
                .then()
                .statusCode(201);
    }

    String address() {
        return PlannedWork.TASKS + "/" + id + "/progress-reports";
    }

    RequestSpecification reporter() {
        return As.bounded("reporter", city.countyA());
    }

    RequestSpecification lead() {
        return As.department(city.code(), city.departmentOne());
    }

    ValidatableResponse report(RequestSpecification caller, Map<String, Object> other) {
        Map<String, Object> body = new HashMap<>(Map.of("period", "2025-Q1", "words", "Two schools have signed"));
        body.putAll(other);
        return caller.body(body).post(address()).then();
    }

    /** What county A has submitted for the first quarter. */
    String submitted() {
        return report(reporter(), Map.of()).statusCode(201).extract().path("id");
    }

    String draft() {
        return report(reporter(), Map.of("status", "DRAFT"))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
