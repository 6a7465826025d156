package org.yaodian.workplan.shared.traffic;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * A token bucket for each caller: it holds a minute's quota and fills steadily. Each replica counts for itself, so that no request
 * has to wait for another server.
 */
@ApplicationScoped
class Budgets {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST = 50_000;

    private final TrafficSettings settings;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(WINDOW).build();

    Budgets(TrafficSettings settings) {
        this.settings = settings;
    }

    /** Takes one request from the caller's budget; empty when there is no limit. */
    Optional<Budget> take(String caller) {
        int quota = Objects.requireNonNullElse(settings.callers().get(caller), settings.requestsPerMinute());
        if (quota == 0) {
            return Optional.empty();
        }
        Bucket bucket = buckets.get(caller, name -> full(quota));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        Duration wait =
                Duration.ofNanos(probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill());
        return Optional.of(new Budget(
                quota,
                probe.getRemainingTokens(),
                probe.isConsumed(),
                wait.plus(Duration.ofSeconds(1).minusNanos(1)).toSeconds()));
    }

    private static Bucket full(int quota) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, WINDOW))
                .build();
    }
}
