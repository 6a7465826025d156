package org.yaodian.workplan.webhook.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * When to try again. Each failure in a row waits longer, up to eight hours, a fifth more or less so that many do not come at once;
 * a wish of the other side to wait longer is heard up to there. The last attempt is made when patience ends.
 */
final class Backoff {
    static final Duration LONGEST = Duration.ofHours(8);

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4),
            LONGEST);
    private static final int JITTER_SHARE = 5;

    private final RandomGenerator random;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /**
     * When to try again; empty when it is time to give up.
     *
     * @param failures in a row, with this one
     * @param wish how long the other side asked to wait
     */
    Optional<Instant> next(int failures, Instant now, Instant deadline, @Nullable Duration wish) {
        if (!now.isBefore(deadline)) {
            return Optional.empty();
        }
        Instant next = now.plus(longer(jittered(wait(failures)), wish));
        return Optional.of(next.isBefore(deadline) ? next : deadline);
    }

    private static Duration wait(int failures) {
        return WAITS.get(Math.min(failures, WAITS.size()) - 1);
    }

    private Duration jittered(Duration wait) {
        long share = wait.toMillis() / JITTER_SHARE;
        return wait.plusMillis(random.nextLong(-share, share + 1));
    }

    private static Duration longer(Duration wait, @Nullable Duration wish) {
        if (wish == null || wish.compareTo(wait) <= 0) {
            return wait;
        }
        return wish.compareTo(LONGEST) < 0 ? wish : LONGEST;
    }
}
