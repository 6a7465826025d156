package org.yaodian.workplan.shared.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Answers that have been given, each with the snapshot of the database it was worked out on. One counts only while the database
 * is at that very snapshot, so that nobody ever sees anything older than what an answer worked out anew would say.
 */
@ApplicationScoped
public class AnswerCache {
    private static final long MOST_BYTES = 32L * 1024 * 1024;
    private static final int OVERHEAD = 200;

    private final Cache<String, Answer> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String key, Answer answer) -> 2 * key.length() + answer.body.length + OVERHEAD)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    /** A representation as it went out, with what the database held when it was worked out or shortly before. */
    public static final class Answer {
        private final String snapshot;
        private final byte[] body;
        private final String tag;

        /** {@code body} is handed over and never changed. */
        Answer(String snapshot, byte[] body, String tag) {
            this.snapshot = snapshot;
            this.body = body;
            this.tag = tag;
        }

        /** JSON; nobody changes it. */
        public byte[] body() {
            return body;
        }

        public String tag() {
            return tag;
        }
    }

    /** The answer, if it was worked out on that very snapshot of the database. */
    public @Nullable Answer get(String key, String snapshot) {
        Answer answer = answers.getIfPresent(key);
        return answer != null && answer.snapshot.equals(snapshot) ? answer : null;
    }

    void keep(String key, Answer answer) {
        answers.put(key, answer);
    }
}
