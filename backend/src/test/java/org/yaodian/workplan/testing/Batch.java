package org.yaodian.workplan.testing;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A batch as its sender has it. */
public final class Batch {
    public static final String NDJSON = "application/x-ndjson";
    public static final String CSV = "text/csv";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String token;
    private final String mediaType;
    private final byte[] body;

    /** One by the sender with that token. */
    public Batch(String token, String mediaType, byte[] body) {
        this.token = token;
        this.mediaType = mediaType;
        this.body = body.clone();
    }

    /** What came back. */
    public record Answer(int status, JsonPath json) {
        public int count(String field) {
            return json.getInt(field);
        }

        public List<String> codes() {
            return json.getList("rows.code", String.class);
        }

        public List<String> pointers() {
            return json.getList("rows.pointer", String.class);
        }

        public List<Integer> rows() {
            return json.getList("rows.row", Integer.class);
        }

        public List<String> errors() {
            return json.getList("errors.code", String.class);
        }
    }

    public static Batch of(String token, String mediaType, String body) {
        return new Batch(token, mediaType, body.getBytes(StandardCharsets.UTF_8));
    }

    /** From the system of that org unit. */
    public static String system(String orgUnit) {
        return TokenIssuer.token("integration-" + orgUnit, "integration", Map.of("org_unit", orgUnit));
    }

    /** From a client of that org unit that only tries things out. */
    public static String sandbox(String orgUnit) {
        return TokenIssuer.token("sandbox-" + orgUnit, "integration", Map.of("org_unit", orgUnit, "sandbox", "true"));
    }

    public static String coordinator() {
        return TokenIssuer.token("coordinator", "coordinator", Map.of());
    }

    public Answer send(String query, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/observations:batch" + query))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", mediaType)
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofByteArray(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), JsonPath.from(response.body()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
