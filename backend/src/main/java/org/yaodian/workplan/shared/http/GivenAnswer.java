package org.yaodian.workplan.shared.http;

import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.persistence.DatabaseState;

/**
 * An answer that may be given again.
 *
 * @param snapshot of the database that it was worked out on
 * @param tag its strong entity tag
 */
public record GivenAnswer(String snapshot, String tag) {
    private static final String KEY = GivenAnswer.class.getName();

    /** What a request was answered with; null when that may not be given again. */
    public static @Nullable GivenAnswer of(RoutingContext context) {
        return context.get(KEY);
    }

    void remember(RoutingContext context) {
        context.put(KEY, this);
    }

    /** Whether it still holds. */
    public boolean isOf(DatabaseState state) {
        return snapshot.equals(state.snapshot());
    }
}
