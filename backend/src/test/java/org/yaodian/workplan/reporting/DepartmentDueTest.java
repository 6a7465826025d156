package org.yaodian.workplan.reporting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;

/** A department owes words on the tasks that it leads, as units do on those handed down to them. */
@ApiTest
class DepartmentDueTest {
    private ReportedTask task;
    private String due;

    @BeforeEach
    void aTaskThatTheFirstDepartmentLeads() {
        task = ReportedTask.reported("QUARTERLY");
        String plan =
                As.coordinator().get("/api/v1/plans?q=" + task.work().plan()).path("items[0].id");
        due = "/api/v1/plans/" + plan + "/due-reports?asOf=2025-07-11";
    }

    private RequestSpecification other() {
        return As.department(task.city().code(), task.city().departmentTwo());
    }

    @Test
    void theLeadDepartmentOwesWordsForEachPeriodUntilItSubmitsThem() {
        task.lead()
                .get(due)
                .then()
                .statusCode(200)
                .body("department.code", equalTo(task.city().departmentOne()))
                .body("orgUnit.code", equalTo(task.city().code()))
                .body("reports", empty())
                .body("taskReports.period", contains("2025-Q1", "2025-Q2", "2025-Q3"))
                .body("taskReports.state", contains("LATE", "LATE", "OPEN"))
                .body("permissions", contains("createProgressReport"));
        task.report(task.lead(), Map.of("period", "2025-Q1")).statusCode(201);
        task.lead().get(due).then().body("taskReports.period", contains("2025-Q2", "2025-Q3"));
        task.reporter()
                .get(due)
                .then()
                .body("department", nullValue())
                .body("taskReports.period", contains("2025-Q1", "2025-Q2", "2025-Q3"));
    }

    @Test
    void aDepartmentThatDoesNotLeadOwesNothingAndReportsForNoOther() {
        other().get(due)
                .then()
                .statusCode(200)
                .body("department.code", equalTo(task.city().departmentTwo()))
                .body("taskReports", empty());
        other().get(due + "&department=" + task.city().departmentOne())
                .then()
                .statusCode(200)
                .body("taskReports.period", contains("2025-Q1", "2025-Q2", "2025-Q3"))
                .body("permissions", empty());
    }

    @Test
    void aDepartmentAboveOnesOwnUnitIsAsIfNotThere() {
        task.reporter()
                .get(due + "&department=" + task.city().departmentOne())
                .then()
                .statusCode(404);
        As.coordinator().get(due + "&department=nobody").then().statusCode(404);
    }

    @Test
    void eitherAUnitOrADepartmentIsAskedFor() {
        As.coordinator()
                .get(due + "&department=" + task.city().departmentOne() + "&orgUnit="
                        + task.city().countyA())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("department"));
    }
}
