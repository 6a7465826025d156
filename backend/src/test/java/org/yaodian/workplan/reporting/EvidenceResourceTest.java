package org.yaodian.workplan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.yaodian.workplan.reporting.EvidenceUpload.EVIDENCE;
import static org.yaodian.workplan.reporting.EvidenceUpload.PDF;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.PlanOf;

/** Files and links behind what is reported: who brings them, who sees them, what is taken. */
@ApiTest
class EvidenceResourceTest {
    private static final Path FOLDER = Path.of("target/evidence");

    private ReportedTask task;
    private String report;

    @BeforeEach
    void aReportOfCountyA() {
        task = ReportedTask.reported("NONE");
        report = task.draft();
    }

    private EvidenceUpload file(String name, byte[] content) {
        return EvidenceUpload.to("progressReport", report, name, content);
    }

    /** A PDF like no other. */
    private byte[] pdf() {
        return (new String(PDF, StandardCharsets.US_ASCII) + report).getBytes(StandardCharsets.US_ASCII);
    }

    private void refused(String name, byte[] content, String code) {
        file(name, content)
                .by(task.reporter())
                .statusCode(400)
                .body("errors.pointer", contains("/file"))
                .body("errors.code", contains(code));
    }

    private static Path kept(String sha256) {
        return FOLDER.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    @Test
    void aFileIsKeptUnderItsContentAndListed() throws Exception {
        String sha256 = file("共建协议（示例）.pdf", pdf())
                .with("title", "Agreement")
                .by(task.reporter())
                .statusCode(201)
                .header("Location", containsString("/api/v1/evidence/"))
                .body("progressReport", equalTo(report))
                .body("observation", nullValue())
                .body("title", equalTo("Agreement"))
                .body("fileName", equalTo("共建协议（示例）.pdf"))
                .body("mediaType", equalTo("application/pdf"))
                .body("size", is(pdf().length))
                .body("addedBy", equalTo("reporter-" + task.city().countyA()))
                .body("permissions", contains("delete"))
                .extract()
                .path("sha256");
        assertThat(kept(sha256)).hasBinaryContent(pdf());
        try (var shelf = Files.list(kept(sha256).getParent())) {
            assertThat(shelf).noneMatch(path -> path.toString().endsWith(".part"));
        }
        As.viewer(task.city().countyA())
                .get(EVIDENCE + "?progressReport=" + report)
                .then()
                .statusCode(200)
                .body("items.title", contains("Agreement"))
                .body("items[0].permissions", empty());
    }

    @Test
    void aLinkStandsForAFile() {
        new EvidenceUpload(Map.of("progressReport", report, "link", "https://example.org/notice/12"), "", PDF)
                .by(task.reporter())
                .statusCode(201)
                .body("link", equalTo("https://example.org/notice/12"))
                .body("title", equalTo("https://example.org/notice/12"))
                .body("sha256", nullValue());
        for (String link :
                new String[] {"javascript:alert(1)", "file:///etc/hosts", "https://a:b@example.org/", "no"}) {
            new EvidenceUpload(Map.of("progressReport", report, "link", link), "", PDF)
                    .by(task.reporter())
                    .statusCode(400)
                    .body("errors.pointer", contains("/link"));
        }
        file("a.pdf", pdf())
                .with("link", "https://example.org/")
                .by(task.reporter())
                .statusCode(400);
        new EvidenceUpload(Map.of("progressReport", report), "", PDF)
                .by(task.reporter())
                .statusCode(400);
    }

    @Test
    void itBelongsToExactlyOneThing() {
        file("a.pdf", pdf()).with("milestone", report).by(task.reporter()).statusCode(400);
        new EvidenceUpload(Map.of(), "a.pdf", PDF).by(task.reporter()).statusCode(400);
        new EvidenceUpload(Map.of("progressReport", "T01"), "a.pdf", PDF)
                .by(task.reporter())
                .statusCode(400)
                .body("errors.pointer", contains("/progressReport"));
        As.coordinator().get(EVIDENCE).then().statusCode(400);
        As.coordinator()
                .get(EVIDENCE + "?milestone=" + report + "&progressReport=" + report)
                .then()
                .statusCode(400);
    }

    @Test
    void itIsSeenByThoseWhoSeeWhatItBelongsTo() {
        String id = file("a.pdf", pdf())
                .by(task.reporter())
                .statusCode(201)
                .extract()
                .path("id");
        String other = task.city().countyB();
        for (String address : new String[] {"/" + id, "/" + id + "/content", "?progressReport=" + report}) {
            As.bounded("reporter", other)
                    .accept("*/*")
                    .get(EVIDENCE + address)
                    .then()
                    .statusCode(address.startsWith("?") ? 400 : 404);
            As.anonymous().accept("*/*").get(EVIDENCE + address).then().statusCode(401);
            task.lead().accept("*/*").get(EVIDENCE + address).then().statusCode(200);
        }
        As.bounded("reporter", other)
                .header("If-Match", "*")
                .delete(EVIDENCE + "/" + id)
                .then()
                .statusCode(404);
        file("b.pdf", pdf())
                .by(As.bounded("reporter", other))
                .statusCode(400)
                .body("errors[0].pointer", is("/progressReport"))
                .body("errors[0].code", is("evidence.subject-unknown"));
        file("b.pdf", pdf()).by(task.lead()).statusCode(403);
        file("b.pdf", pdf()).by(As.viewer(task.city().countyA())).statusCode(403);
        file("b.pdf", pdf()).by(As.anonymous()).statusCode(401);
    }

    @Test
    void theSameContentIsKeptOnceAndGoesWithItsLastReference() {
        String first = file("a.pdf", pdf())
                .by(task.reporter())
                .statusCode(201)
                .extract()
                .path("id");
        String sha256 = task.reporter().get(EVIDENCE + "/" + first).path("sha256");
        file("b.pdf", pdf())
                .by(task.reporter())
                .statusCode(409)
                .body("errors.code", contains("evidence.there-already"));
        String later = task.report(task.reporter(), Map.of("period", "2025-Q2", "status", "DRAFT"))
                .extract()
                .path("id");
        String second = EvidenceUpload.to("progressReport", later, "c.pdf", pdf())
                .by(task.reporter())
                .statusCode(201)
                .body("sha256", equalTo(sha256))
                .extract()
                .path("id");
        deleted(first, 204);
        assertThat(kept(sha256)).exists();
        deleted(second, 204);
        assertThat(kept(sha256)).doesNotExist();
        task.reporter().get(EVIDENCE + "/" + second).then().statusCode(404);
    }

    private void deleted(String id, int status) {
        task.reporter()
                .header("If-Match", "*")
                .delete(EVIDENCE + "/" + id)
                .then()
                .statusCode(status);
    }

    @Test
    void itStaysAsItIsOnceWhatItBelongsToIsApproved() {
        String id = file("a.pdf", pdf())
                .by(task.reporter())
                .statusCode(201)
                .extract()
                .path("id");
        task.reporter().delete(EVIDENCE + "/" + id).then().statusCode(428);
        task.reporter()
                .header("If-Match", "\"9-x\"")
                .delete(EVIDENCE + "/" + id)
                .then()
                .statusCode(412);
        task.reporter()
                .header("If-Match", "*")
                .delete("/api/v1/progress-reports/" + report)
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/evidence/a.pdf"));
        for (String verb : new String[] {"submit", "approve"}) {
            (verb.equals("submit") ? task.reporter() : As.coordinator())
                    .post("/api/v1/progress-reports/" + report + ":" + verb)
                    .then()
                    .statusCode(200);
        }
        deleted(id, 409);
        file("b.pdf", pdf()).by(task.reporter()).statusCode(409);
        task.reporter().get(EVIDENCE + "/" + id).then().statusCode(200).body("permissions", empty());
    }

    @Test
    void figuresAndMilestonesHaveEvidenceToo() {
        PlanOf plan = new PlanOf(task.work().plan());
        plan.withTarget("fitness", Map.of());
        String county = task.city().countyA();
        String figure = plan.reported("fitness", county, "2025-Q1", Map.of("numerator", 1, "denominator", 2))
                .extract()
                .path("id");
        EvidenceUpload.to("observation", figure, "a.pdf", pdf())
                .by(task.reporter())
                .statusCode(201);
        As.integration(county)
                .header("If-Match", "*")
                .delete("/api/v1/observations/" + figure)
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/evidence/a.pdf"));
        Map<String, Object> body = task.work().milestoneBody("M1", "T01", "2025-06-30");
        body.put("orgUnit", county);
        String milestone = task.work().milestone(body).path("id");
        EvidenceUpload.to("milestone", milestone, "a.pdf", pdf())
                .by(task.reporter())
                .statusCode(201);
        EvidenceUpload.to("milestone", milestone, "b.pdf", PDF).by(task.lead()).statusCode(201);
        As.bounded("reporter", task.city().countyB())
                .get(EVIDENCE + "?milestone=" + milestone)
                .then()
                .statusCode(400);
        task.lead().get(EVIDENCE + "?milestone=" + milestone).then().body("items", hasSize(2));
        As.coordinator()
                .header("If-Match", "*")
                .delete("/api/v1/milestones/" + milestone)
                .then()
                .statusCode(409)
                .body("errors.pointer", hasItem("/evidence/a.pdf"));
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsRefused() {
        byte[] page = "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        refused("report.pdf", page, "evidence.type");
        refused("page.html", page, "evidence.type");
        refused(
                "drawing.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8),
                "evidence.type");
        refused("run.sh", "#!/bin/sh\necho\n".getBytes(StandardCharsets.UTF_8), "evidence.type");
        refused("run.js", "alert(1)".getBytes(StandardCharsets.UTF_8), "evidence.not-what-it-says");
        refused("photo.png", PDF, "evidence.not-what-it-says");
        refused("nothing.pdf", new byte[0], "evidence.empty");
    }

    @Test
    void aZipIsTakenOnlyAsAnOfficeFileWithoutMacrosOfASaneSize() {
        refused("files.zip", EvidenceUpload.zip(Map.of("a.txt", new byte[] {65})), "evidence.type");
        refused("macros.xlsx", EvidenceUpload.workbook("xl/vbaProject.bin", new byte[] {1}), "evidence.macros");
        refused("bomb.xlsx", EvidenceUpload.workbook("xl/worksheets/sheet1.xml", new byte[64 << 20]), "evidence.bomb");
        file("plan.xlsx", EvidenceUpload.workbook("xl/worksheets/sheet1.xml", pdf()))
                .by(task.reporter())
                .statusCode(201)
                .body("mediaType", equalTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
    }

    @Test
    void eachUploadHasALineOfItsOwnInTheAuditTrail() {
        String id = file("a.pdf", pdf())
                .by(task.reporter())
                .statusCode(201)
                .extract()
                .path("id");
        deleted(id, 204);
        As.coordinator()
                .get("/api/v1/audit-events?entityType=evidence&entityId=" + id)
                .then()
                .statusCode(200)
                .body("items.operation", contains("DELETED", "CREATED"))
                .body(
                        "items.actor.name",
                        everyItem(equalTo("reporter-" + task.city().countyA())));
    }
}
