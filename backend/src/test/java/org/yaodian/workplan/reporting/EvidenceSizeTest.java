package org.yaodian.workplan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.workplan.reporting.EvidenceUpload.BOUNDARY;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.TokenIssuer;

/** Files that are too large are refused before they fill anything. */
@ApiTest
class EvidenceSizeTest {
    private static final int TIMEOUT_MILLIS = 20_000;
    private static final int CHUNK = 1 << 20;

    private ReportedTask task;
    private String report;

    @BeforeEach
    void aReport() {
        task = ReportedTask.reported("NONE");
        report = task.draft();
    }

    /** What the service answers to the head and up to so many MiB of a body; and how many of them it took. */
    private record Sent(String answer, int chunks) {}

    private Sent send(String lengthHeader, boolean chunked, int most) throws IOException {
        byte[] start = new EvidenceUpload(Map.of("progressReport", report), "a.txt", new byte[0]).body();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(head(lengthHeader));
            int sent = 0;
            try {
                write(out, java.util.Arrays.copyOf(start, start.length - BOUNDARY.length() - 8), chunked);
                byte[] chunk = "x".repeat(CHUNK).getBytes(StandardCharsets.US_ASCII);
                while (sent < most && socket.getInputStream().available() == 0) {
                    write(out, chunk, chunked);
                    sent++;
                }
            } catch (IOException closedEarly) {
                assertThat(closedEarly)
                        .as("the answer was given before all was sent")
                        .isNotNull();
            }
            return new Sent(answer(socket), sent);
        }
    }

    private static String answer(Socket socket) throws IOException {
        byte[] first = new byte[512];
        int read = socket.getInputStream().read(first);
        return new String(first, 0, Math.max(read, 0), StandardCharsets.UTF_8);
    }

    private byte[] head(String lengthHeader) {
        String county = task.city().countyA();
        String token = TokenIssuer.token("reporter-" + county, "reporter", Map.of("org_unit", county));
        return ("POST /api/v1/evidence HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                        + "\r\nContent-Type: multipart/form-data; boundary=" + BOUNDARY + "\r\n" + lengthHeader
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void write(OutputStream out, byte[] bytes, boolean chunked) throws IOException {
        if (chunked) {
            out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        out.write(bytes);
        if (chunked) {
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        out.flush();
    }

    @Test
    void twoGigabytesAreRefusedByWhatTheySayOfThemselves() throws IOException {
        Sent sent = send("Content-Length: 2147483648", false, 64);
        assertThat(sent.answer()).startsWith("HTTP/1.1 413").contains("application/problem+json");
        assertThat(sent.chunks()).isLessThan(64);
    }

    @Test
    void moreThanTheLimitIsRefusedByWhatItSaysOfItself() throws IOException {
        assertThat(send("Content-Length: " + 22 * CHUNK, false, 0).answer())
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json");
    }

    @Test
    void aBodyThatDoesNotSayHowLongItIsIsRefusedUnread() throws IOException {
        Sent sent = send("Transfer-Encoding: chunked", true, 64);
        assertThat(sent.answer()).startsWith("HTTP/1.1 413").contains("application/problem+json");
        assertThat(sent.chunks()).isLessThan(64);
    }

    @Test
    void aFileOfTheLargestSizeIsTakenAndOneByteMoreIsNot() {
        byte[] largest = "x".repeat(20 * CHUNK).getBytes(StandardCharsets.US_ASCII);
        EvidenceUpload.to("progressReport", report, "large.txt", largest)
                .by(task.reporter())
                .statusCode(201);
        EvidenceUpload.to("progressReport", report, "larger.txt", java.util.Arrays.copyOf(largest, 20 * CHUNK + 1))
                .by(task.reporter())
                .statusCode(413);
    }

    @Test
    void otherBodiesStayAsSmallAsTheyWere() {
        task.report(task.reporter(), Map.of("words", "x".repeat(CHUNK))).statusCode(413);
    }
}
