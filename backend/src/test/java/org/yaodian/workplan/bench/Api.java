package org.yaodian.workplan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** The API as the coordinator calls it, one request at a time. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final BenchSettings settings;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Api(BenchSettings settings) {
        this.settings = settings;
    }

    /** A new token, as they live for minutes only; one after the other, as an account that signs in twice at once is held back. */
    synchronized String token() {
        String form = "grant_type=password&client_id=yaodian-spa&username=coordinator&password="
                + BenchSettings.LOCAL_PASSWORD;
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(settings.authority() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return json(send(request)).path("access_token").asText();
    }

    JsonNode get(String path) {
        return json(call(Call.get(path), token()));
    }

    HttpResponse<String> call(Call call, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(settings.api().resolve(call.path()))
                .header("Authorization", "Bearer " + token)
                .method(call.method(), BodyPublishers.ofString(call.body(0)));
        for (Map.Entry<String, String> header : call.headers().entrySet()) {
            request.header(header.getKey(), header.getValue());
        }
        return send(request.build());
    }

    static JsonNode json(HttpResponse<String> response) {
        if (response.statusCode() / 100 != 2) {
            throw new BenchFailure(
                    "%s answered %d: %s".formatted(response.uri(), response.statusCode(), response.body()));
        }
        return json(response.body());
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new BenchFailure("No JSON: " + text, e);
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new BenchFailure("No answer from " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted", e);
        }
    }
}
