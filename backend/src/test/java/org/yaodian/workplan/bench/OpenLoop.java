package org.yaodian.workplan.bench;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Latency in an open loop: requests are due at a fixed rate, whether or not earlier ones were answered, and each is timed from
 * when it was due. A server that stands still for a second therefore shows as a second, not as one slow answer.
 */
final class OpenLoop {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Context context;
    private final HttpClient client;

    OpenLoop(Vertx vertx) {
        this.context = vertx.getOrCreateContext();
        HttpClientOptions options = new HttpClientOptions().setMaxWaitQueueSize(-1);
        this.client = vertx.createHttpClient(
                options,
                new PoolOptions().setHttp1MaxSize(BenchSettings.CONNECTIONS).setEventLoopSize(1));
    }

    Latencies run(URI server, Workload workload, String token, double rate, Duration duration) {
        int count = (int) Math.max(1, rate * duration.toMillis() / 1000);
        Run run = new Run(
                server, workload, token, new AtomicLongArray(count), new CountDownLatch(count), new AtomicInteger());
        long start = System.nanoTime();
        for (int number = 0; number < count; number++) {
            long due = start + Math.round(number * 1e9 / rate);
            await(due);
            int request = number;
            context.runOnContext(ignored -> send(run, request, due));
        }
        finish(run);
        return new Latencies(rate, IntStream.range(0, count).mapToLong(run.nanos()::get));
    }

    private static void await(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private void send(Run run, int number, long due) {
        Call call = run.workload().call(number);
        client.request(
                        HttpMethod.valueOf(call.method()),
                        run.server().getPort(),
                        run.server().getHost(),
                        call.path())
                .compose(request -> answered(request, run, call.body(number)))
                .onComplete(result -> {
                    run.nanos().set(number, System.nanoTime() - due);
                    if (result.failed() || result.result() != run.workload().status()) {
                        run.wrong().incrementAndGet();
                    }
                    run.open().countDown();
                });
    }

    private static Future<Integer> answered(HttpClientRequest request, Run run, String body) {
        request.putHeader("Authorization", "Bearer " + run.token());
        run.workload().calls().getFirst().headers().forEach(request::putHeader);
        return request.send(body).compose(response -> response.body().map(bytes -> response.statusCode()));
    }

    private static void finish(Run run) {
        try {
            if (!run.open().await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new BenchFailure(run.workload().name() + ": answers are missing after " + PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted", e);
        }
        if (run.wrong().get() > 0) {
            throw new BenchFailure(run.workload().name() + ": " + run.wrong() + " wrong answers in the open loop");
        }
    }

    private record Run(
            URI server,
            Workload workload,
            String token,
            AtomicLongArray nanos,
            CountDownLatch open,
            AtomicInteger wrong) {}
}
