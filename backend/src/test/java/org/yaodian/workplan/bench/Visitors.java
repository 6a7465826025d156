package org.yaodian.workplan.bench;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Callers who ask for a mix of things: a fixed number of them at their own pace, or ever more at a fixed rate. */
final class Visitors {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int CONNECTIONS = 1_000;

    private final Vertx vertx;
    private final Context context;
    private final HttpClient client;
    private final URI server;
    private final LoadMix mix;
    private final RenewedToken token;
    private final SplittableRandom random = new SplittableRandom(7);

    Visitors(Vertx vertx, URI server, LoadMix mix, RenewedToken token) {
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setMaxWaitQueueSize(-1),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS).setEventLoopSize(1));
        this.server = server;
        this.mix = mix;
        this.token = token;
    }

    /** So many callers, each of whom looks at an answer for that time, more or less, before asking for the next. */
    Answers stay(int callers, Duration look, Duration duration) {
        Answers answers = new Answers(mix.kinds().size());
        CountDownLatch staying = new CountDownLatch(callers);
        long end = System.nanoTime() + duration.toNanos();
        for (int caller = 0; caller < callers; caller++) {
            context.runOnContext(ignored -> later(look, () -> askOn(look, end, answers, staying)));
        }
        finish(staying, duration.plus(look.multipliedBy(2)));
        return answers;
    }

    private void askOn(Duration look, long end, Answers answers, CountDownLatch staying) {
        if (System.nanoTime() >= end) {
            staying.countDown();
            return;
        }
        ask(answers, System.nanoTime()).onComplete(answered -> later(look, () -> askOn(look, end, answers, staying)));
    }

    /** From no time at all to twice as long. */
    private void later(Duration look, Runnable then) {
        long millis = look.isZero() ? 0 : random.nextLong(2 * look.toMillis());
        if (millis == 0) {
            context.runOnContext(ignored -> then.run());
        } else {
            vertx.setTimer(millis, ignored -> context.runOnContext(again -> then.run()));
        }
    }

    /** Requests that are due at a fixed rate, whether or not earlier ones were answered. */
    Answers come(double rate, Duration duration) {
        int count = (int) Math.max(1, rate * duration.toMillis() / 1000);
        Answers answers = new Answers(mix.kinds().size());
        CountDownLatch open = new CountDownLatch(count);
        long start = System.nanoTime();
        for (int number = 0; number < count; number++) {
            long due = start + Math.round(number * 1e9 / rate);
            await(due);
            context.runOnContext(ignored -> ask(answers, due).onComplete(answered -> open.countDown()));
        }
        finish(open, Duration.ZERO);
        return answers;
    }

    private static void await(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private Future<Integer> ask(Answers answers, long from) {
        int kind = mix.pick(random);
        List<Call> calls = mix.kinds().get(kind).calls();
        return status(calls.get(random.nextInt(calls.size())))
                .otherwise(Answers.NONE)
                .onSuccess(status -> answers.add(kind, status, System.nanoTime() - from));
    }

    private Future<Integer> status(Call call) {
        return client.request(HttpMethod.valueOf(call.method()), server.getPort(), server.getHost(), call.path())
                .compose(request -> {
                    request.putHeader("Authorization", "Bearer " + token.get());
                    call.headers().forEach(request::putHeader);
                    request.idleTimeout(PATIENCE.toMillis());
                    return request.send(call.body())
                            .compose(response -> response.body().map(bytes -> response.statusCode()));
                });
    }

    private static void finish(CountDownLatch open, Duration expected) {
        try {
            if (!open.await(expected.plus(PATIENCE.multipliedBy(2)).toMillis(), TimeUnit.MILLISECONDS)) {
                throw new BenchFailure(open.getCount() + " callers wait for an answer that does not come");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted", e);
        }
    }
}
