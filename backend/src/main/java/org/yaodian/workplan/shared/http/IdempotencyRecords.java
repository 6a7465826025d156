package org.yaodian.workplan.shared.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.yaodian.workplan.shared.retention.KeptForAWhile;

/** The keys that were used and the answers they got. Kept for 30 days, then free again. */
@ApplicationScoped
class IdempotencyRecords implements KeptForAWhile {
    private static final Duration KEPT = Duration.ofDays(30);

    private final EntityManager entityManager;

    IdempotencyRecords(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** One caller's key. */
    record Key(String caller, String value) {}

    /** Takes the key for this request; false when it is taken already. Waits for a call that is under way with it. */
    boolean reserve(Key key, String digest) {
        entityManager
                .createNativeQuery(
                        "delete from idempotency_record where caller = :caller and key = :key and created_at < now() - interval '1 day' * :days")
                .setParameter("caller", key.caller())
                .setParameter("key", key.value())
                .setParameter("days", KEPT.toDays())
                .executeUpdate();
        int inserted = entityManager
                .createNativeQuery("""
                        insert into idempotency_record (caller, key, request_digest, created_at)
                        values (:caller, :key, :digest, now())
                        on conflict do nothing
                        """)
                .setParameter("caller", key.caller())
                .setParameter("key", key.value())
                .setParameter("digest", digest)
                .executeUpdate();
        return inserted == 1;
    }

    void complete(Key key, String answer) {
        entityManager
                .createNativeQuery(
                        "update idempotency_record set answer = :answer where caller = :caller and key = :key")
                .setParameter("answer", answer)
                .setParameter("caller", key.caller())
                .setParameter("key", key.value())
                .executeUpdate();
    }

    /** The answer that the key got before; refuses it when the request was another one. */
    Optional<String> answer(Key key, String digest) {
        Object[] row = (Object[]) entityManager
                .createNativeQuery(
                        "select request_digest, answer from idempotency_record where caller = :caller and key = :key")
                .setParameter("caller", key.caller())
                .setParameter("key", key.value())
                .getSingleResult();
        if (!row[0].equals(digest)) {
            throw IdempotencyInterceptor.reused();
        }
        return Optional.ofNullable((String) row[1]);
    }

    @Override
    public String name() {
        return "idempotency keys";
    }

    @Override
    public Duration keptFor() {
        return KEPT;
    }

    @Override
    public int forget(Instant before, int most) {
        return entityManager
                .createNativeQuery("""
                        delete from idempotency_record where (caller, key) in (
                            select caller, key from idempotency_record where created_at < :before
                            order by created_at limit :most for update skip locked)
                        """)
                .setParameter("before", before)
                .setParameter("most", most)
                .executeUpdate();
    }
}
