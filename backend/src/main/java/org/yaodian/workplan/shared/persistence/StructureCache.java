package org.yaodian.workplan.shared.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;

/** What was read of plans, each with the revision it was read at. A copy only: the database decides whether it is current. */
@ApplicationScoped
class StructureCache {
    private static final int MOST_ENTRIES = 5_000;

    private final Cache<Question, Known> known = Caffeine.newBuilder()
            .maximumSize(MOST_ENTRIES)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    private record Question(String what, Object of) {}

    private record Known(long revision, Object value) {}

    @SuppressWarnings("unchecked")
    <V> V get(String what, Object of, long revision, Supplier<V> load) {
        Question question = new Question(what, of);
        Known before = known.getIfPresent(question);
        if (before != null && before.revision() == revision) {
            return (V) before.value();
        }
        V value = load.get();
        known.put(question, new Known(revision, value));
        return value;
    }
}
