package org.yaodian.workplan.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.TokenIssuer;

/** Requests that no HTTP client would send: they are refused in the same words, and the service lives on. */
@ApiTest
class RawRequestTest {
    private static final int TIMEOUT_MILLIS = 20_000;
    private static final String REFUSED = "(?s)HTTP/\\d\\.\\d %d .*";

    /** Sends bytes and gives what comes back until the service closes the connection. */
    private String send(String head, byte[]... chunks) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            OutputStream out = socket.getOutputStream();
            try {
                out.write(head.getBytes(StandardCharsets.ISO_8859_1));
                for (byte[] chunk : chunks) {
                    out.write((Integer.toHexString(chunk.length) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                    out.write(chunk);
                    out.write("\r\n".getBytes(StandardCharsets.ISO_8859_1));
                }
                if (chunks.length > 0) {
                    out.write("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
                }
                out.flush();
            } catch (IOException closedEarly) {
                assertThat(closedEarly)
                        .as("the answer was given before all was sent")
                        .isNotNull();
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String request(String line, String... headers) {
        return line
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept-Language: en\r\nAuthorization: Bearer "
                + TokenIssuer.token("coordinator", "coordinator", Map.of()) + "\r\n"
                + String.join("\r\n", headers) + (headers.length == 0 ? "" : "\r\n") + "\r\n";
    }

    /** The server itself answers these, before any of our code is asked, and says nothing but the status. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/plans/%zz",
                "GET /api/v1/plans/%",
                "GET /api/v1/plans?q=%zz",
                "GET /api/v1/plans?q=%"
            })
    void brokenPercentEncodingIsABadRequest(String line) throws IOException {
        assertThat(send(request(line))).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /api/v1/plans?q=%ff", "GET /api/v1/plans?q=a%00", "GET /api/v1/plans/%ff"})
    void anAddressThatIsNoTextIsABadRequest(String line) throws IOException {
        assertThat(send(request(line))).startsWith("HTTP/1.1 400").contains("application/problem+json");
    }

    @Test
    void aTextThatIsTooLongForItsParameterIsRefusedInWords() throws IOException {
        assertThat(send(request("GET /api/v1/org-units?parent=" + "a".repeat(20_000))))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json");
    }

    @Test
    void soItIsByHttp2() throws IOException, InterruptedException {
        URI address = URI.create(
                RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/org-units?parent=" + "a".repeat(20_000));
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + TokenIssuer.token("coordinator", "coordinator", Map.of()))
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
    }

    /** The server itself answers this, and says nothing but the status. */
    @Test
    void anAddressThatIsLongerThanAnyIsRefused() throws IOException {
        assertThat(send(request("GET /api/v1/org-units?parent=" + "a".repeat(40_000))))
                .containsPattern("^HTTP/1\\.\\d 414 ");
    }

    @Test
    void whatIsNotThereIsNotFound() throws IOException {
        assertThat(send(request("GET /api/v2/plans")))
                .startsWith("HTTP/1.1 404")
                .contains("application/problem+json");
        assertThat(send(request("GET /elsewhere"))).startsWith("HTTP/1.1 404");
    }

    @Test
    void traceIsNotAllowed() throws IOException {
        assertThat(send(request("TRACE /api/v1/plans")))
                .startsWith("HTTP/1.1 405")
                .contains("application/problem+json");
    }

    @Test
    void aBodyThatTurnsOutTooLargeIsRefused() throws IOException {
        byte[] chunk = "x".repeat(64 * 1024).getBytes(StandardCharsets.ISO_8859_1);
        byte[][] chunks = new byte[24][];
        java.util.Arrays.fill(chunks, chunk);
        chunks[0] = ("{\"title\": \"" + "x".repeat(64 * 1024)).getBytes(StandardCharsets.ISO_8859_1);
        String answer = send(
                request("POST /api/v1/plans", "Content-Type: application/json", "Transfer-Encoding: chunked"), chunks);
        assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json");
    }

    @Test
    void aBodyBeyondTheServersLimitIsRefused() throws IOException {
        String answer =
                send(request("POST /api/v1/plans", "Content-Type: application/json", "Content-Length: 99999999"));
        assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RUBBISH\r\n\r\n", "GET\r\n\r\n", "GET  HTTP/1.1\r\n\r\n"})
    void aMalformedRequestIsRefused(String bytes) throws IOException {
        assertThat(send(bytes)).matches(REFUSED.formatted(400));
    }

    @Test
    void anOverlongHeaderIsRefused() throws IOException {
        assertThat(send(request("GET /api/v1/plans", "X-Long: " + "x".repeat(100_000))))
                .matches(REFUSED.formatted(431));
        assertThat(send(request("GET /api/v1/plans?q=" + "x".repeat(100_000)))).matches(REFUSED.formatted(414));
    }
}
