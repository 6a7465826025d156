package org.yaodian.workplan.shared.request;

import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/** When a request came in. */
public final class Arrival {
    private static final String KEY = Arrival.class.getName();

    private Arrival() {}

    static void note(RoutingContext context) {
        context.put(KEY, System.nanoTime());
    }

    /** How long ago the request came in; nothing at all if nobody looked. */
    public static Duration age(RoutingContext context) {
        Long arrived = context.get(KEY);
        return arrived == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - arrived);
    }
}
