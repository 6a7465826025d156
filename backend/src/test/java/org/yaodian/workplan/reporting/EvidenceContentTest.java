package org.yaodian.workplan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.yaodian.workplan.reporting.EvidenceUpload.EVIDENCE;
import static org.yaodian.workplan.reporting.EvidenceUpload.PDF;

import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;

/** What is in a file goes out to be saved: in whole, in part, never to be shown. */
@ApiTest
class EvidenceContentTest {
    private ReportedTask task;
    private String address;
    private String tag;

    @BeforeEach
    void aFile() {
        task = ReportedTask.reported("NONE");
        var added = EvidenceUpload.to("progressReport", task.draft(), "共建协议 1.pdf", PDF)
                .by(task.reporter())
                .statusCode(201)
                .extract();
        address = EVIDENCE + "/" + added.path("id") + "/content";
        tag = "\"" + added.path("sha256") + "\"";
    }

    private ValidatableResponse asked(String... headers) {
        var request = task.lead().accept("*/*");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request.get(address).then();
    }

    @Test
    void itIsAnAttachmentThatNoBrowserRuns() {
        byte[] content = asked().statusCode(200)
                .header("Content-Type", equalTo("application/pdf"))
                .header("Content-Length", equalTo(String.valueOf(PDF.length)))
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"____ 1.pdf\";"
                                + " filename*=UTF-8''%E5%85%B1%E5%BB%BA%E5%8D%8F%E8%AE%AE%201.pdf"))
                .header("ETag", equalTo(tag))
                .header("Accept-Ranges", equalTo("bytes"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("Content-Encoding", nullValue())
                .extract()
                .asByteArray();
        assertThat(content).isEqualTo(PDF);
    }

    @Test
    void aPartIsReadByItsBytes() {
        part("bytes=0-7", 0, 8);
        part("bytes=5-", 5, PDF.length);
        part("bytes=-4", PDF.length - 4, PDF.length);
        part("bytes=9-999999", 9, PDF.length);
    }

    private void part(String range, int from, int to) {
        byte[] content = asked("Range", range)
                .statusCode(206)
                .header("Content-Range", equalTo("bytes " + from + "-" + (to - 1) + "/" + PDF.length))
                .header("Content-Length", equalTo(String.valueOf(to - from)))
                .header("ETag", equalTo(tag))
                .extract()
                .asByteArray();
        assertThat(content).isEqualTo(Arrays.copyOfRange(PDF, from, to));
    }

    @Test
    void aPartBeyondTheEndIsRefusedAndWhatIsNoPartIsIgnored() {
        asked("Range", "bytes=" + PDF.length + "-")
                .statusCode(416)
                .header("Content-Range", equalTo("bytes */" + PDF.length))
                .contentType("application/problem+json")
                .body("type", equalTo("urn:yaodian:problem:range-not-satisfiable"));
        for (String range : new String[] {"bytes=7-2", "bytes=0-1,3-4", "lines=1-2", "bytes=-", "rubbish"}) {
            asked("Range", range).statusCode(200);
        }
    }

    @Test
    void aPartOfAnotherContentIsNotMixedIn() {
        asked("Range", "bytes=0-7", "If-Range", tag).statusCode(206);
        asked("Range", "bytes=0-7", "If-Range", "\"other\"").statusCode(200);
        asked("Range", "bytes=0-7", "If-Range", "W/" + tag).statusCode(200);
    }

    @Test
    void whatIsKnownIsNotSentAgain() {
        asked("If-None-Match", tag).statusCode(304).header("ETag", equalTo(tag));
        asked("If-None-Match", "\"other\"").statusCode(200);
    }

    @Test
    void aLinkHasNoContent() {
        String link = new EvidenceUpload(
                        Map.of(
                                "progressReport",
                                task.report(task.reporter(), Map.of("period", "2025-Q2"))
                                        .extract()
                                        .<String>path("id"),
                                "link",
                                "https://example.org/"),
                        "",
                        PDF)
                .by(task.reporter())
                .statusCode(201)
                .extract()
                .path("id");
        task.lead().accept("*/*").get(EVIDENCE + "/" + link + "/content").then().statusCode(404);
    }
}
