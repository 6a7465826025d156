package org.yaodian.workplan.shared.problem;

import io.smallrye.mutiny.Uni;
import java.time.Duration;

/**
 * Lets an answer go out on the next beat after its request came in, so that how long it took to find out does not show. What is
 * not there and what is not for the caller to see are both 404, but the second takes a statement or two more.
 */
final class OnTheBeat {
    /** Longer than either takes where nothing is congested, too short for a person to notice. */
    static final Duration BEAT = Duration.ofMillis(25);

    private OnTheBeat() {}

    static <T> Uni<T> answer(T answer, Duration age) {
        return Uni.createFrom().item(answer).onItem().delayIt().by(untilNext(age));
    }

    /**
     * What is missing to a whole number of beats; a beat that is just over is followed by a whole one. In milliseconds, rounded up:
     * timers know nothing shorter, and refuse less than one.
     */
    static Duration untilNext(Duration age) {
        Duration missing = BEAT.minusNanos(age.toNanos() % BEAT.toNanos());
        return Duration.ofMillis(missing.plusNanos(999_999).toMillis());
    }
}
