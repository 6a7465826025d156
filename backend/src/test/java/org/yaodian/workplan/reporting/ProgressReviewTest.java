package org.yaodian.workplan.reporting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;

/** Reports in words among what waits for review, and among what is owed. */
@ApiTest
class ProgressReviewTest {
    private ReportedTask task;

    @BeforeEach
    void aTaskThatCountyAReportsOn() {
        task = ReportedTask.reported("QUARTERLY");
    }

    private String queue() {
        return "/api/v1/reviews?kind=PROGRESS_REPORT&plan=" + task.work().plan();
    }

    private ValidatableResponse due(String asOf) {
        String plan =
                As.coordinator().get("/api/v1/plans?q=" + task.work().plan()).path("items[0].id");
        return task.reporter()
                .get("/api/v1/plans/" + plan + "/due-reports?asOf=" + asOf)
                .then()
                .statusCode(200);
    }

    private void moved(String id, String verb, Map<String, ?> body) {
        var request = body.isEmpty() ? As.coordinator() : As.coordinator().body(body);
        request.post("/api/v1/progress-reports/" + id + ":" + verb).then().statusCode(200);
    }

    @Test
    void wordsWaitBesideThoseOfThePeriodBefore() {
        String first = task.submitted();
        moved(first, "approve", Map.of());
        String second = task.report(task.reporter(), Map.of("period", "2025-Q2", "progress", 0.5))
                .statusCode(201)
                .extract()
                .path("id");
        EvidenceUpload.to("progressReport", second, "plan.pdf", EvidenceUpload.PDF)
                .by(task.reporter())
                .statusCode(201);
        As.coordinator()
                .get(queue())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("PROGRESS_REPORT"))
                .body("items[0].observation", nullValue())
                .body("items[0].progressReport.id", equalTo(second))
                .body("items[0].progressReport.task.code", equalTo("T01"))
                .body("items[0].progressReport.progress", is(0.5f))
                .body("items[0].progressReport.evidence", is(1))
                .body("items[0].progressReport.previous.period", equalTo("2025-Q1"))
                .body("items[0].progressReport.previous.words", equalTo("Two schools have signed"))
                .body("items[0].progressReport.permissions", hasItems("approve", "return"))
                .body("items[0].dueOn", equalTo("2025-07-10"))
                .body("items[0].onTime", is(false))
                .body("items[0].waitingDays", is(0));
    }

    @Test
    void eachSeesOnlyWhatWaitsForThem() {
        task.submitted();
        task.report(task.lead(), Map.of()).statusCode(201);
        As.coordinator().get(queue()).then().body("items", hasSize(2));
        task.lead().get(queue()).then().body("items", hasSize(1));
        As.department(task.city().code(), task.city().departmentTwo())
                .get(queue())
                .then()
                .body("items", empty());
        As.bounded("reviewer", task.city().countyA()).get(queue()).then().body("items", empty());
        task.reporter().get(queue()).then().statusCode(403);
    }

    private ValidatableResponse many(
            io.restassured.specification.RequestSpecification caller, String verb, Object body) {
        return caller.body(body).post("/api/v1/progress-reports:" + verb).then();
    }

    private String submittedFor(String period) {
        return task.report(task.reporter(), Map.of("period", period))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void manyAreApprovedInOneReviewOrNone() {
        String first = task.submitted();
        String second = submittedFor("2025-Q2");
        String draft = task.report(task.reporter(), Map.of("period", "2025-Q3", "status", "DRAFT"))
                .statusCode(201)
                .extract()
                .path("id");

        many(As.coordinator(), "approve", Map.of("ids", List.of(first, draft, UUID.randomUUID())))
                .statusCode(409)
                .body("errors.pointer", contains("/ids/1", "/ids/2"))
                .body("errors.code", contains("progress-report.not-submitted", "progress-report.unknown"));
        As.coordinator().get(queue()).then().body("items", hasSize(2));

        many(As.coordinator(), "approve", Map.of("ids", List.of(first, second, first)))
                .statusCode(200)
                .body("reviewed", is(2));
        As.coordinator().get(queue()).then().body("items", empty());
    }

    @Test
    void manyGoBackForOneReasonWhichIsAsked() {
        String first = task.submitted();
        String second = submittedFor("2025-Q2");

        many(As.coordinator(), "return", Map.of("ids", List.of(first, second), "reason", " "))
                .statusCode(400);
        many(
                        As.coordinator(),
                        "return",
                        Map.of("ids", List.of(first, second), "reason", "Which schools?", "fields", List.of("words")))
                .statusCode(200)
                .body("reviewed", is(2));
        As.coordinator()
                .get("/api/v1/progress-reports/" + second)
                .then()
                .body("status", equalTo("RETURNED"))
                .body("returnReason", equalTo("Which schools?"));
    }

    @Test
    void whatIsNotBelowOneOrIsOnesOwnIsReviewedByNobodyInAMany() {
        String id = task.submitted();

        many(As.bounded("reviewer", task.city().countyA()), "approve", Map.of("ids", List.of(id)))
                .statusCode(409)
                .body("errors[0].code", equalTo("progress-report.not-above"));
        many(task.reporter(), "approve", Map.of("ids", List.of(id))).statusCode(403);
    }

    @Test
    void figuresAreListedWhereNothingElseIsAskedFor() {
        task.submitted();
        As.coordinator()
                .get("/api/v1/reviews?plan=" + task.work().plan())
                .then()
                .statusCode(200)
                .body("items", empty());
        As.coordinator().get(queue() + "&target=fitness").then().statusCode(400);
        As.coordinator().get("/api/v1/reviews?kind=WORDS").then().statusCode(400);
    }

    @Test
    void aTaskWithACycleIsOwedForEachPeriodUntilItIsSubmitted() {
        due("2025-07-11")
                .body("taskReports.task.code", contains("T01", "T01", "T01"))
                .body("taskReports.period", contains("2025-Q1", "2025-Q2", "2025-Q3"))
                .body("taskReports.state", contains("LATE", "LATE", "OPEN"))
                .body("taskReports.dueOn", contains("2025-04-10", "2025-07-10", "2025-10-10"))
                .body("taskReports[0].begun", nullValue());
        String id = task.draft();
        due("2025-07-10")
                .body("taskReports.state", contains("LATE", "DUE", "OPEN"))
                .body("taskReports[0].begun.id", equalTo(id));
        task.reporter()
                .post("/api/v1/progress-reports/" + id + ":submit")
                .then()
                .statusCode(200);
        due("2025-07-11").body("taskReports.period", contains("2025-Q2", "2025-Q3"));
        moved(id, "return", Map.of("reason", "Which schools?"));
        due("2025-07-11")
                .body("taskReports.state", contains("RETURNED", "LATE", "OPEN"))
                .body("taskReports[0].begun.returnReason", equalTo("Which schools?"));
        task.reporter()
                .post("/api/v1/progress-reports/" + id + ":submit")
                .then()
                .statusCode(200);
        moved(id, "approve", Map.of());
        due("2025-07-11")
                .body("taskReports.period", contains("2025-Q2", "2025-Q3"))
                .body("taskReports[0].previous.id", equalTo(id));
    }

    @Test
    void aTaskWithoutACycleAsksForNothing() {
        ReportedTask quiet = ReportedTask.reported("NONE");
        String plan =
                As.coordinator().get("/api/v1/plans?q=" + quiet.work().plan()).path("items[0].id");
        quiet.reporter()
                .get("/api/v1/plans/" + plan + "/due-reports?asOf=2025-07-11")
                .then()
                .body("taskReports", empty());
        quiet.report(quiet.reporter(), Map.of("period", "2025-03")).statusCode(201);
    }
}
