package org.yaodian.workplan.reporting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;

/** The life of a report in words. */
@ApiTest
class ProgressReportResourceTest {
    private static final String REPORTS = "/api/v1/progress-reports/";
    private static final Map<String, Object> REASON = Map.of("reason", "Which schools?", "fields", List.of("words"));

    private ReportedTask task;

    @BeforeEach
    void aTaskThatCountyAReportsOn() {
        task = ReportedTask.reported("QUARTERLY");
    }

    private static ValidatableResponse move(RequestSpecification caller, String id, String verb, Map<String, ?> body) {
        RequestSpecification request = body.isEmpty() ? caller : caller.body(body);
        return request.post(REPORTS + id + ":" + verb).then();
    }

    @Test
    void aUnitSaysHowItGoesAndSubmitsIt() {
        String id = task.report(task.reporter(), Map.of("status", "DRAFT", "progress", 0.25))
                .statusCode(201)
                .body("task.code", equalTo("T01"))
                .body("orgUnit.code", equalTo(task.city().countyA()))
                .body("department", nullValue())
                .body("progress", is(0.25f))
                .body("status", equalTo("DRAFT"))
                .body("permissions", containsInAnyOrder("update", "delete", "submit"))
                .extract()
                .path("id");
        move(task.reporter(), id, "submit", Map.of())
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("submittedBy", equalTo("reporter-" + task.city().countyA()));
        move(task.reporter(), id, "submit", Map.of()).statusCode(409);
    }

    @Test
    void aDraftIsMendedAgainstItsRevisionAndKeepsItsReporterAndPeriod() {
        String id = task.draft();
        RequestSpecification patch = task.reporter().contentType("application/merge-patch+json");
        patch.body("{\"words\": \"Three\"}").patch(REPORTS + id).then().statusCode(428);
        As.bounded("reporter", task.city().countyA())
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"7-x\"")
                .body("{\"words\": \"Three\"}")
                .patch(REPORTS + id)
                .then()
                .statusCode(412);
        patched(id, "{\"words\": \"Three schools\"}")
                .statusCode(200)
                .body("words", equalTo("Three schools"))
                .body("status", equalTo("DRAFT"));
        patched(id, "{\"period\": \"2025-Q2\"}").statusCode(400).body("errors.pointer", hasItem("/period"));
        patched(id, "{\"status\": \"APPROVED\"}").statusCode(400).body("errors.pointer", contains("/status"));
    }

    private ValidatableResponse patched(String id, String body) {
        return task.reporter()
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(body)
                .patch(REPORTS + id)
                .then();
    }

    @Test
    void whatBreaksTheRulesOfItsFieldsIsRefused() {
        task.report(task.reporter(), Map.of("period", "2025-03"))
                .statusCode(400)
                .body("errors.pointer", contains("/period"))
                .body("errors.code", contains("progress-report.wrong-cycle"));
        task.report(task.reporter(), Map.of("period", "2024-Q1")).statusCode(400);
        task.report(task.reporter(), Map.of("period", "soon")).statusCode(400);
        task.report(task.reporter(), Map.of("words", " ")).statusCode(400).body("errors.pointer", contains("/words"));
        task.report(task.reporter(), Map.of("words", "x".repeat(4001))).statusCode(400);
        task.report(task.reporter(), Map.of("progress", 1.5))
                .statusCode(400)
                .body("errors.pointer", contains("/progress"));
    }

    @Test
    void onlyThoseReportWhoHaveToCarryItOut() {
        String other = task.city().countyB();
        task.report(As.bounded("reporter", other), Map.of())
                .statusCode(400)
                .body("errors.code", contains("progress-report.not-assigned"));
        task.report(task.reporter(), Map.of("orgUnit", other)).statusCode(403);
        task.report(As.viewer(task.city().countyA()), Map.of()).statusCode(403);
        task.report(As.department(task.city().code(), task.city().departmentTwo()), Map.of())
                .statusCode(400)
                .body("errors.code", contains("progress-report.not-its-work"));
        task.report(task.lead(), Map.of())
                .statusCode(201)
                .body("department.code", equalTo(task.city().departmentOne()))
                .body("orgUnit.code", equalTo(task.city().code()));
    }

    @Test
    void thereIsOneReportForAPeriod() {
        String id = task.submitted();
        task.report(task.reporter(), Map.of())
                .statusCode(409)
                .body("errors.code", contains("progress-report.exists-open"));
        move(As.coordinator(), id, "approve", Map.of()).statusCode(200);
        task.report(task.reporter(), Map.of())
                .statusCode(409)
                .body("errors.code", contains("progress-report.exists-approved"));
    }

    @Test
    void itIsSeenByTheReporterAndThoseAbove() {
        String id = task.submitted();
        As.bounded("reporter", task.city().countyB()).get(REPORTS + id).then().statusCode(404);
        As.bounded("reporter", task.city().countyB())
                .get(task.address())
                .then()
                .statusCode(200)
                .body("items", empty());
        task.lead().get(task.address()).then().body("items.id", contains(id));
        As.viewer(task.city().countyA())
                .get(REPORTS + id)
                .then()
                .statusCode(200)
                .body("permissions", empty());
    }

    @Test
    void itIsReviewedFromAboveAndNeverByItsReporter() {
        String id = task.submitted();
        move(As.bounded("reviewer", task.city().countyA()), id, "approve", Map.of())
                .statusCode(403);
        move(As.department(task.city().code(), task.city().departmentTwo()), id, "approve", Map.of())
                .statusCode(403);
        move(task.lead(), id, "approve", Map.of())
                .statusCode(200)
                .body("reviewedBy", equalTo("department-" + task.city().departmentOne()));
        String own = task.report(
                        As.coordinator(),
                        Map.of("period", "2025-Q2", "orgUnit", task.city().countyA()))
                .statusCode(201)
                .body("permissions", not(hasItem("approve")))
                .extract()
                .path("id");
        move(As.coordinator(), own, "approve", Map.of()).statusCode(403);
        move(As.administrator(), own, "approve", Map.of()).statusCode(200);
    }

    @Test
    void returningWithoutAReasonIsRefusedAndTheReasonStaysUntilItIsSubmittedAgain() {
        String id = task.submitted();
        move(task.lead(), id, "return", Map.of("reason", "")).statusCode(400);
        move(task.lead(), id, "return", REASON)
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("returnReason", equalTo("Which schools?"))
                .body("returnFields", contains("words"));
        patched(id, "{\"words\": \"The two in the north\"}").statusCode(200).body("status", equalTo("RETURNED"));
        move(task.reporter(), id, "submit", Map.of()).statusCode(200).body("returnReason", nullValue());
    }

    @Test
    void theSecondReviewerIsToldWhatTheFirstDid() {
        String id = task.submitted();
        move(task.lead(), id, "return", REASON).statusCode(200);
        move(As.coordinator(), id, "approve", Map.of())
                .statusCode(409)
                .body(
                        "detail",
                        org.hamcrest.Matchers.containsString(
                                "department-" + task.city().departmentOne()));
    }

    @Test
    void aCorrectionIsANewVersionThatTakesThePlaceOfTheOldWhenApproved() {
        String id = task.submitted();
        move(As.coordinator(), id, "approve", Map.of()).statusCode(200);
        patched(id, "{\"words\": \"Three schools\"}").statusCode(409);
        Map<String, Object> correction = Map.of("words", "Three schools", "reason", "One was left out");
        String corrected = move(task.reporter(), id, "correct", correction)
                .statusCode(200)
                .body("version", is(2))
                .body("correctionReason", equalTo("One was left out"))
                .extract()
                .path("id");
        move(task.reporter(), id, "correct", correction).statusCode(409);
        move(As.coordinator(), corrected, "approve", Map.of()).statusCode(200);
        task.reporter().get(task.address()).then().body("items.id", contains(corrected));
        task.reporter().get(task.address() + "?history=true").then().body("items", hasSize(2));
    }

    @Test
    void anOpenReportCanBeDeletedAndAnApprovedOneCannot() {
        String id = task.submitted();
        task.reporter().delete(REPORTS + id).then().statusCode(428);
        task.reporter().header("If-Match", "*").delete(REPORTS + id).then().statusCode(204);
        task.reporter().get(REPORTS + id).then().statusCode(404);
        String approved = task.submitted();
        move(As.coordinator(), approved, "approve", Map.of()).statusCode(200);
        task.reporter()
                .header("If-Match", "*")
                .delete(REPORTS + approved)
                .then()
                .statusCode(409);
    }

    @Test
    void nothingMovesInAClosedPlan() {
        String id = task.submitted();
        task.work().close();
        move(As.coordinator(), id, "approve", Map.of()).statusCode(409);
        task.reporter().get(REPORTS + id).then().body("permissions", empty());
    }

    @Test
    void theTaskSaysWhoMayReportOnIt() {
        task.reporter().get("/api/v1/tasks/" + task.id()).then().body("permissions", hasItem("reportProgress"));
        task.lead().get("/api/v1/tasks/" + task.id()).then().body("permissions", hasItem("reportProgress"));
        As.bounded("reporter", task.city().countyB())
                .get("/api/v1/tasks/" + task.id())
                .then()
                .body("reportingCycle", equalTo("QUARTERLY"))
                .body("permissions", not(hasItem("reportProgress")));
    }
}
