package org.yaodian.workplan.bench;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A working hour's load, and then twice as much as the service can take. */
final class Load {

    static final int USERS = 200;

    private static final Duration LOOK = Duration.ofSeconds(3);
    private static final int SATURATING = 50;
    private static final Duration RUN_IN = Duration.ofSeconds(30);
    private static final Duration PROBE = Duration.ofSeconds(15);
    /** Of which less than this part is answered is more than can be served. */
    private static final double ANSWERED = 0.8;

    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Duration SHORT = Duration.ofMinutes(2);

    private final SizedSystem system;

    Load(SizedSystem system) {
        this.system = system;
    }

    LoadFigures measure() {
        Duration duration = system.settings().quick() ? SHORT : LONG;
        Vertx vertx = Vertx.vertx();
        try (RenewedToken token = new RenewedToken(new Api(system.settings()))) {
            Visitors visitors = new Visitors(vertx, system.settings().api(), LoadMix.usual(), token);
            visitors.stay(SATURATING, Duration.ZERO, RUN_IN);
            System.out.printf("Measuring: %d users for %s%n", USERS, duration);
            Answers users = visitors.stay(USERS, LOOK, duration);
            double capacity = capacity(visitors);
            Memory before = memory();
            System.out.printf("Measuring: twice of %.0f requests a second for %s%n", capacity, duration);
            CompletableFuture<Memory> middle = CompletableFuture.supplyAsync(
                    this::memory, CompletableFuture.delayedExecutor(duration.toSeconds() / 2, TimeUnit.SECONDS));
            Answers flood = visitors.come(2 * capacity, duration);
            Memory after = memory();
            Answers recovered = visitors.stay(USERS, LOOK, RUN_IN);
            return new LoadFigures(
                    LoadMix.usual(), duration, capacity, users, flood, recovered, before, middle.join(), after);
        } finally {
            vertx.close();
        }
    }

    /** What is answered at most: at ever higher rates, until much of what is asked is not. */
    private static double capacity(Visitors visitors) {
        double asked = rate(visitors.stay(SATURATING, Duration.ZERO, RUN_IN), RUN_IN);
        double most = asked;
        double answered;
        do {
            asked *= 1.5;
            System.out.printf("Measuring: whether %.0f requests a second can be served%n", asked);
            answered = rate(visitors.come(asked, PROBE), PROBE);
            most = Math.max(most, answered);
        } while (answered > ANSWERED * asked);
        return most;
    }

    private static double rate(Answers answers, Duration duration) {
        return answers.right() * 1000.0 / duration.toMillis();
    }

    private Memory memory() {
        return Memory.of(system.api().handle());
    }
}
