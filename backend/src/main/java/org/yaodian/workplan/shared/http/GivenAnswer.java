package org.yaodian.workplan.shared.http;

import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/**
 * An answer that may be given again.
 *
 * @param key under which {@link AnswerCache} keeps it
 * @param tag its strong entity tag
 */
public record GivenAnswer(String key, String tag) {
    private static final String KEY = GivenAnswer.class.getName();

    /** What a request was answered with; null when that may not be given again. */
    public static @Nullable GivenAnswer of(RoutingContext context) {
        return context.get(KEY);
    }

    void remember(RoutingContext context) {
        context.put(KEY, this);
    }
}
