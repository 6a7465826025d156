package org.yaodian.workplan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * One client follows the changes live while others commit at a steady rate. Each change says when its transaction came to its last
 * step before the commit; from then until the client has it, on the clock of the one machine, is a little more than is asked for.
 */
final class LiveFeed {

    private static final int WRITERS = 4;
    private static final int EACH = 300;
    private static final int WARM_UP = 50;
    private static final Duration PERIOD = Duration.ofMillis(100);
    private static final int SCHOOLS = 400;
    private static final int TARGETS = 60;
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final String DATA = "data:";

    private final SizedSystem system;
    private final Api api;

    LiveFeed(SizedSystem system) {
        this.system = system;
        this.api = new Api(system.settings());
    }

    /** From the commit to the client, of all changes but the first ones. */
    Latencies measure() {
        String token = api.token();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> stream = followed(client, token);
            CompletableFuture<long[]> arrivals = CompletableFuture.supplyAsync(() -> arrivals(stream));
            List<CompletableFuture<Void>> writers = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> CompletableFuture.runAsync(() -> write(writer, token)))
                    .toList();
            writers.forEach(CompletableFuture::join);
            long[] nanos = arrivals.join();
            double rate = WRITERS * 1e9 / PERIOD.toNanos();
            return new Latencies(rate, LongStream.of(nanos).skip((long) WRITERS * WARM_UP));
        }
    }

    private HttpResponse<InputStream> followed(HttpClient client, String token) {
        URI address = system.settings().api().resolve("/api/v1/changes?since=now&types=observation");
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .build();
        try {
            HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new BenchFailure("The stream of changes was answered with " + answer.statusCode());
            }
            return answer;
        } catch (IOException e) {
            throw new BenchFailure("No stream of changes", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted", e);
        }
    }

    /** How long each took, until all that is written has come. */
    private static long[] arrivals(HttpResponse<InputStream> stream) {
        long[] nanos = new long[WRITERS * EACH];
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            int come = 0;
            while (come < nanos.length) {
                String line = lines.readLine();
                if (line == null) {
                    throw new BenchFailure("The stream of changes ended after %d".formatted(come));
                }
                if (line.startsWith(DATA)) {
                    Instant now = Instant.now();
                    JsonNode change = Api.json(line.substring(DATA.length()));
                    Instant written = Instant.parse(change.path("occurredAt").asText());
                    nanos[come] = Duration.between(written, now).toNanos();
                    come++;
                }
            }
            return nanos;
        } catch (IOException e) {
            throw new BenchFailure("The stream of changes broke off", e);
        }
    }

    private void write(int writer, String token) {
        long start = System.nanoTime() + writer * PERIOD.toNanos() / WRITERS;
        for (int n = 0; n < EACH; n++) {
            long due = start + n * PERIOD.toNanos();
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            Api.json(api.call(draft(writer * EACH + n), token));
        }
    }

    private static Call draft(int n) {
        int target = 1 + n % TARGETS;
        String school = "44-%03d".formatted(1 + n % SCHOOLS);
        String figures = target % 4 == 1 ? "\"numerator\":50,\"denominator\":100" : "\"value\":50";
        String body = """
                {"plan":"bench-1","target":"bench-%d","orgUnit":"%s","period":"2025-12","status":"DRAFT",%s}""".formatted(target, school, figures);
        return new Call("POST", "/api/v1/observations", JSON, body);
    }
}
