package org.yaodian.workplan.shared.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;

/** A fault can be found by a request's name, and nobody can be found by what is written of requests. */
@ApiTest
class RequestLogTest {
    private final Lines lines = new Lines();

    /** What is written of requests, with all that is written beside the text. */
    private static final class Lines extends Handler {
        private final List<String> written = new CopyOnWriteArrayList<>();

        @Override
        @SuppressWarnings("deprecation") // its successor is a formatter of the log manager's own
        public void publish(LogRecord line) {
            ExtLogRecord whole = ExtLogRecord.wrap(line);
            written.add(whole.getFormattedMessage() + " " + whole.getMdcCopy());
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    @BeforeEach
    void listen() {
        Logger.getLogger(RequestLog.CATEGORY).addHandler(lines);
    }

    @AfterEach
    void stop() {
        Logger.getLogger(RequestLog.CATEGORY).removeHandler(lines);
    }

    @Test
    void aLineSaysHowARequestEndedAndNothingOfAPerson() {
        As.user("zhang.san", "coordinator", Map.of("azp", "county-system", "name", "Zhang San"))
                .header("X-Request-Id", "order-4711")
                .queryParam("q", "li.si@example.org")
                .body(Map.of("title", "Wang Wu"))
                .post("/api/v1/plans")
                .then()
                .statusCode(400)
                .header("X-Request-Id", "order-4711")
                .body("requestId", equalTo("order-4711"));
        await().until(() -> !lines.written.isEmpty());
        assertThat(lines.written)
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("POST /api/v1/plans 400 in ")
                        .contains(
                                "requestId=order-4711",
                                "method=POST",
                                "route=/api/v1/plans",
                                "status=400",
                                "client=county-system")
                        .doesNotContainIgnoringCase("zhang")
                        .doesNotContain("li.si", "Wang", "127.0.0.1", "Bearer", "eyJ"));
    }

    @Test
    void aRequestWithoutANameGetsOne() {
        As.anonymous()
                .get("/api/v1/plans/1e6d3bb0-3c3d-4d5c-9d0e-5a4b3c2d1e0f")
                .then()
                .statusCode(401)
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
        await().until(() -> !lines.written.isEmpty());
        assertThat(lines.written.getFirst())
                .startsWith("GET /api/v1/plans/{id} 401")
                .contains("client=-");
    }

    @Test
    void theTraceOfACallerIsTakenForAName() {
        As.coordinator()
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get("/api/v1/me")
                .then()
                .header("X-Request-Id", "4bf92f3577b34da6a3ce929d0e0e4736");
    }

    @Test
    void aBodyThatNoOperationOfThePathTakesIsRefusedAndHasALineToo() {
        As.coordinator()
                .contentType("application/xml")
                .body("<a/>")
                .post("/api/v1/documents")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
        await().until(() -> !lines.written.isEmpty());
        assertThat(lines.written.getFirst()).startsWith("POST - 415");
    }
}
