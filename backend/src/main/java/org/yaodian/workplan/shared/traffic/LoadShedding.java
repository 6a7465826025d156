package org.yaodian.workplan.shared.traffic;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.yaodian.workplan.shared.http.BareRefusal;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;

/**
 * Sends requests away at once when as many are being answered as this replica can do well, so that those it takes are answered in
 * time. A request counts until its answer begins; what is streamed after that holds no thread.
 */
@ApplicationScoped
class LoadShedding {
    private final AtomicInteger underWay = new AtomicInteger();
    private final TrafficSettings settings;
    private final BareRefusal refusal;
    private final LastRequest lastRequest;

    LoadShedding(TrafficSettings settings, BareRefusal refusal, LastRequest lastRequest) {
        this.settings = settings;
        this.refusal = refusal;
        this.lastRequest = lastRequest;
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(Integer.MIN_VALUE + 1).handler(this::admit);
    }

    private void admit(RoutingContext context) {
        lastRequest.note();
        if (underWay.incrementAndGet() > settings.atOnce()) {
            underWay.decrementAndGet();
            refusal.answer(context, Problem.of(ProblemType.UNAVAILABLE, "traffic.busy"));
            return;
        }
        AtomicBoolean counted = new AtomicBoolean(true);
        Runnable leave = () -> {
            if (counted.compareAndSet(true, false)) {
                underWay.decrementAndGet();
            }
        };
        context.addHeadersEndHandler(ended -> leave.run());
        context.addEndHandler(ended -> leave.run());
        context.response().closeHandler(closed -> leave.run());
        context.next();
    }
}
