package org.yaodian.workplan.reminder;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlannedWork;

/** County A and the first department report on T01 each quarter; the third is due on 2025-10-10. */
@ApiTest
class ProgressReminderTest {
    private City city;
    private String task;
    private String base;

    @BeforeEach
    void aTaskWithACycle() {
        city = City.create();
        PlannedWork work = PlannedWork.in(city);
        Map<String, Object> body = work.taskBody("T01", 1);
        body.putAll(Map.of("leadDepartment", city.departmentOne(), "reportingCycle", "QUARTERLY"));
        task = PlannedWork.TASKS + "/" + work.task(body).path("id");
        As.coordinator()
                .body(Map.of("orgUnit", city.countyA()))
                .post(task + "/assignments")
                .then()
                .statusCode(201);
        String id = As.coordinator().get("/api/v1/plans?q=" + work.plan()).path("items[0].id");
        base = "/api/v1/plans/" + id;
    }

    private ValidatableResponse preview() {
        return As.coordinator()
                .get(base + "/reminders?from=2025-10-10&days=1")
                .then()
                .statusCode(200);
    }

    private void reports(RequestSpecification caller) {
        caller.body(Map.of("period", "2025-Q3", "words", "Two schools have signed"))
                .post(task + "/progress-reports")
                .then()
                .statusCode(201);
    }

    @Test
    void unitsAndDepartmentsAreRemindedOfTheWordsTheyOwe() {
        preview()
                .body("digests.recipient.circle", containsInAnyOrder("REPORTERS", "DEPARTMENT"))
                .body("digests.reminders.flatten().kind", contains("PROGRESS", "PROGRESS"))
                .body("digests.reminders.flatten().period", contains("2025-Q3", "2025-Q3"))
                .body(
                        "digests.find { it.recipient.circle == 'DEPARTMENT' }.recipient.department.code",
                        equalTo(city.departmentOne()))
                .body(
                        "digests.find { it.recipient.circle == 'REPORTERS' }.reminders[0].text",
                        containsString("progress is to be reported today"));
    }

    @Test
    void whatIsSubmittedIsNotRemindedOf() {
        reports(As.bounded("reporter", city.countyA()));
        preview().body("digests.recipient.circle", contains("DEPARTMENT"));
        reports(As.department(city.code(), city.departmentOne()));
        preview().body("digests", empty());
    }
}
