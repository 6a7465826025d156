package org.yaodian.workplan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Dashboards are read while several clients send batches at once, beside the same reads at the same rate while nobody does. */
final class BatchCrowd {

    static final int CLIENTS = 4;

    private static final int SCHOOLS = 200;
    private static final int LOTS = 3;
    private static final double RATE = 40;
    private static final Duration DURATION = Duration.ofSeconds(8);
    private static final Duration RUN_IN = Duration.ofSeconds(3);

    private final SizedSystem system;
    private final Api api;

    BatchCrowd(SizedSystem system) {
        this.system = system;
        this.api = new Api(system.settings());
    }

    CrowdFigures measure() {
        new Database(system.settings()).forgetBatches();
        Vertx vertx = Vertx.vertx();
        try {
            OpenLoop openLoop = new OpenLoop(vertx);
            List<CrowdFigures.Read> reads = new ArrayList<>();
            for (Workload workload : ScaleWorkloads.dashboards()) {
                System.out.printf("Measuring: %s while batches run%n", workload.name());
                reads.add(read(openLoop, workload));
            }
            return new CrowdFigures(List.copyOf(reads));
        } finally {
            vertx.close();
        }
    }

    private CrowdFigures.Read read(OpenLoop openLoop, Workload workload) {
        Supplier<Latencies> reading = () -> run(openLoop, workload, DURATION);
        OtherWriter.during(system.settings(), () -> run(openLoop, workload, RUN_IN));
        Latencies again = reading.get();
        Latencies rest = OtherWriter.during(system.settings(), reading);
        return new CrowdFigures.Read(workload.name(), again, rest, whileBatchesRun(reading));
    }

    private Latencies run(OpenLoop openLoop, Workload workload, Duration duration) {
        return openLoop.run(system.settings().api(), workload, api.token(), RATE, duration);
    }

    private Latencies whileBatchesRun(Supplier<Latencies> reading) {
        // One for all: a password that is checked takes both processors for a while, and systems send none.
        String token = api.token();
        AtomicBoolean ended = new AtomicBoolean();
        List<CompletableFuture<Void>> senders = IntStream.range(0, CLIENTS)
                .mapToObj(client ->
                        CompletableFuture.runAsync(() -> sendOn(client, token, ended), Thread::startVirtualThread))
                .toList();
        Latencies found = reading.get();
        boolean allAtWork = senders.stream().noneMatch(CompletableFuture::isDone);
        ended.set(true);
        senders.forEach(CompletableFuture::join);
        if (!allAtWork) {
            throw new BenchFailure("Not all batches lasted as long as the reads");
        }
        new Database(system.settings()).forgetBatches();
        return found;
    }

    /** One lot of new rows after the other. */
    private void sendOn(int client, String token, AtomicBoolean ended) {
        for (int lot = 0; lot < LOTS && !ended.get(); lot++) {
            send(lot * CLIENTS + client, token);
        }
    }

    /** A month of all targets and half of the schools. */
    private void send(int lot, String token) {
        int month = Batches.FIRST_MONTH + lot / 2;
        int firstSchool = 1 + lot % 2 * SCHOOLS;
        StringBuilder body = new StringBuilder("plan,target,orgUnit,period,numerator,denominator,value\n");
        for (int n = 0; n < Batches.TARGETS * SCHOOLS; n++) {
            int target = 1 + n / SCHOOLS;
            body.append(Batches.row(target, firstSchool + n % SCHOOLS, month, 30 + n % 40));
        }
        Call call = new Call("POST", "/api/v1/observations:batch", Batches.CSV, body.toString());
        JsonNode receipt = Api.json(api.call(call, token));
        if (receipt.path("created").asInt() != Batches.TARGETS * SCHOOLS) {
            throw new BenchFailure("All rows of a lot were to be created: " + receipt);
        }
    }
}
