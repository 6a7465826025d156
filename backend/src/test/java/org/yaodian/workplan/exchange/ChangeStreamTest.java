package org.yaodian.workplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.Batch;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;

/** The feed as it is followed live. */
@ApiTest
class ChangeStreamTest {
    private static final Map<String, Object> HALF = Map.of("numerator", 1, "denominator", 2);

    private City city;
    private PlanOf plan;

    @BeforeEach
    void aTarget() {
        city = City.create();
        plan = PlanOf.city(city);
        plan.withTarget("fitness", Map.of());
    }

    /** One event as it came over the wire. */
    private record Event(String id, String type, JsonPath data) {}

    private static HttpRequest.Builder request(String token, String query) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1/changes" + query))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream");
    }

    /** Follows until so many events have come. */
    private static CompletableFuture<List<Event>> follow(
            HttpRequest request, int events, CompletableFuture<Void> open) {
        return CompletableFuture.supplyAsync(() -> {
            try (HttpClient client = HttpClient.newHttpClient()) {
                HttpResponse<Stream<String>> response = client.send(request, HttpResponse.BodyHandlers.ofLines());
                assertThat(response.statusCode()).isEqualTo(200);
                List<Event> found = new ArrayList<>();
                try (Stream<String> lines = response.body()) {
                    Iterator<String> line = lines.iterator();
                    Map<String, String> fields = new java.util.HashMap<>();
                    while (found.size() < events && line.hasNext()) {
                        open.complete(null);
                        take(line.next(), fields, found);
                    }
                }
                client.shutdownNow();
                return found;
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        });
    }

    private static void take(String line, Map<String, String> fields, List<Event> found) {
        if (line.isEmpty() && fields.containsKey("data")) {
            found.add(new Event(
                    fields.getOrDefault("id", ""),
                    fields.getOrDefault("event", ""),
                    JsonPath.from(fields.getOrDefault("data", "{}"))));
            fields.clear();
        } else if (line.indexOf(':') > 0) {
            fields.put(
                    line.substring(0, line.indexOf(':')),
                    line.substring(line.indexOf(':') + 1).strip());
        }
    }

    @Test
    void whoFollowsIsToldOfEachChangeAndGoesOnAfterTheLast() throws Exception {
        CompletableFuture<Void> open = new CompletableFuture<>();
        String own = Batch.system(city.countyA());
        CompletableFuture<List<Event>> events =
                follow(request(own, "?since=now&types=observation").build(), 2, open);
        open.get(30, TimeUnit.SECONDS);
        plan.reported("fitness", city.countyB(), "2025-Q1", HALF);
        String id = plan.reported("fitness", city.countyA(), "2025-Q1", HALF)
                .extract()
                .path("id");
        As.coordinator()
                .urlEncodingEnabled(false)
                .post("/api/v1/observations/" + id + ":approve")
                .then()
                .statusCode(200);
        List<Event> told = events.get(30, TimeUnit.SECONDS);
        assertThat(told).extracting(Event::type).containsExactly("observation.submitted", "observation.approved");
        assertThat(told.getFirst().data().getString("subject.id")).isEqualTo(id);
        assertThat(told.getFirst().data().getString("orgUnit.code")).isEqualTo(city.countyA());
        assertThat(told.getFirst().data().getString("position"))
                .isEqualTo(told.getFirst().id());

        HttpRequest again = request(own, "?types=observation")
                .header("Last-Event-ID", told.getFirst().id())
                .build();
        assertThat(follow(again, 1, new CompletableFuture<>()).get(30, TimeUnit.SECONDS))
                .extracting(Event::type)
                .containsExactly("observation.approved");
    }

    @Test
    void aStreamThatCannotBeReadIsRefused() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> refused = client.send(
                    request(Batch.coordinator(), "?since=nonsense").build(), HttpResponse.BodyHandlers.ofString());
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("changes.position-unknown");
        }
    }
}
