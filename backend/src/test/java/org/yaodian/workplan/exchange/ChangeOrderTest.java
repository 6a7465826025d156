package org.yaodian.workplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.Batch;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;

/** Many write at once, somebody reads on meanwhile: nothing is missed, nothing comes twice, nothing changes its place. */
@ApiTest
class ChangeOrderTest {
    private static final int WRITERS = 8;
    private static final int CHANGES = 30;

    private City city;
    private PlanOf plan;

    @BeforeEach
    void aPlan() {
        city = City.create();
        plan = PlanOf.city(city);
    }

    private record Seen(List<String> ids, String next) {}

    private static Seen read(String since, int limit) {
        var page = As.coordinator()
                .get("/api/v1/changes?since=" + since + "&limit=" + limit)
                .then()
                .statusCode(200)
                .extract();
        return new Seen(page.path("items.id"), page.path("page.next"));
    }

    /** Moves one task's title again and again; every third writer sends batches instead. */
    private void write(int writer) {
        if (writer % 3 == 2) {
            for (int i = 0; i < CHANGES; i++) {
                String row = """
                        {"plan": "%s", "target": "t%d", "orgUnit": "%s", "period": "2025-Q1", "numerator": %d, "denominator": 100}""".formatted(plan.code(), writer, city.countyA(), i);
                assertThat(Batch.of(Batch.coordinator(), Batch.NDJSON, row)
                                .send("")
                                .status())
                        .isEqualTo(200);
            }
            return;
        }
        String task = "W" + writer;
        String location = As.coordinator()
                .body(Map.of(
                        "code", task, "plan", plan.code(), "programme", "P01", "number", 10 + writer, "title", "t"))
                .post("/api/v1/tasks")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        for (int i = 1; i < CHANGES; i++) {
            As.coordinator()
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "*")
                    .body(Map.of("title", "title " + i))
                    .patch(location)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void nothingIsMissedDoubledOrMovedWhileManyWrite() {
        IntStream.range(0, WRITERS)
                .filter(writer -> writer % 3 == 2)
                .forEach(writer -> plan.withTarget("t" + writer, Map.of()));
        String start = read("now", 1).next();
        List<String> seen = new ArrayList<>();
        String at = start;
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            CompletableFuture<?>[] writers = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> CompletableFuture.runAsync(() -> write(writer), threads))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture<Void> all = CompletableFuture.allOf(writers);
            while (!all.isDone()) {
                Seen part = read(at, 7);
                seen.addAll(part.ids());
                at = part.next();
            }
            all.join();
        }
        for (Seen part = read(at, 200); !part.ids().isEmpty(); part = read(part.next(), 200)) {
            seen.addAll(part.ids());
        }
        assertThat(seen).hasSize(WRITERS * CHANGES).doesNotHaveDuplicates();
        assertThat(read(start, 1_000).ids()).isEqualTo(seen);
    }
}
