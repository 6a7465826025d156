package org.yaodian.workplan.shared.traffic;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.TokenIssuer;

/** A replica that has enough to do says so at once, and takes requests again as soon as it has not. */
@ApiTest
class LoadSheddingTest {
    @Inject
    TrafficSettings settings;

    @Test
    void whatComesOnTopOfWhatIsBeingAnsweredIsSentAwayAtOnce() throws IOException {
        List<Socket> unfinished = new ArrayList<>();
        try {
            for (int i = 0; i < settings.atOnce(); i++) {
                unfinished.add(halfARequest());
            }
            await().untilAsserted(() -> As.coordinator()
                    .get("/api/v1/me")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "5")
                    .body("type", equalTo("urn:yaodian:problem:unavailable")));
        } finally {
            for (Socket socket : unfinished) {
                socket.close();
            }
        }
        await().untilAsserted(() -> As.coordinator().get("/api/v1/me").then().statusCode(200));
    }

    /** A request whose body does not come. */
    private static Socket halfARequest() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        String head = "POST /api/v1/plans HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: 9\r\nAuthorization: Bearer " + TokenIssuer.token("admin", "administrator", Map.of())
                + "\r\n\r\n{";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
