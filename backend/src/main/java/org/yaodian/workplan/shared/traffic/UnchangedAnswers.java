package org.yaodian.workplan.shared.traffic;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.BareRefusal;
import org.yaodian.workplan.shared.http.GivenAnswer;
import org.yaodian.workplan.shared.http.KnownCallers;
import org.yaodian.workplan.shared.persistence.DatabaseStates;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.time.BusinessClock;

/**
 * Tells whoever holds an answer already that it is unchanged, at the door: the same caller has been given it before by the usual
 * way, the token has been verified within the last minute, and the database is at the very snapshot that the answer is of. All else
 * goes the usual way.
 */
@ApplicationScoped
class UnchangedAnswers {
    private static final int MOST = 20_000;

    private final Cache<Asked, Standing> answers = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();
    private final KnownCallers callers;
    private final DatabaseStates states;
    private final Budgets budgets;
    private final BusinessClock clock;
    private final BareRefusal refusal;

    UnchangedAnswers(
            KnownCallers callers, DatabaseStates states, Budgets budgets, BusinessClock clock, BareRefusal refusal) {
        this.callers = callers;
        this.states = states;
        this.budgets = budgets;
        this.clock = clock;
        this.refusal = refusal;
    }

    /** After the load is shed, before anything that reads the request. */
    void register(@Observes Router router) {
        router.get("/api/*").order(Integer.MIN_VALUE + 2).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        String held = context.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        Asked asked = held == null ? null : asked(context);
        Standing standing = asked == null ? null : answers.getIfPresent(asked);
        if (asked == null || standing == null || !standing.isHeld(held)) {
            goOn(context);
            return;
        }
        Context thread = Vertx.currentContext();
        states.soon()
                .whenComplete((state, failure) -> thread.runOnContext(again -> {
                    if (failure == null && standing.answer().isOf(state)) {
                        unchanged(context, asked.caller(), standing);
                    } else {
                        goOn(context);
                    }
                }));
    }

    private void unchanged(RoutingContext context, SecurityIdentity caller, Standing standing) {
        HttpServerResponse response = context.response();
        try {
            budgets.take(caller.getPrincipal().getName())
                    .ifPresent(budget -> budget.orRefuse().tell(response::putHeader));
        } catch (Problem tooMany) {
            refusal.answer(context, tooMany);
            return;
        }
        QuarkusHttpUser.setIdentity(caller, context);
        standing.tell(context);
        response.setStatusCode(304).end();
    }

    private void goOn(RoutingContext context) {
        Context thread = Vertx.currentContext();
        context.addHeadersEndHandler(answered -> learn(context, thread));
        context.next();
    }

    /** Only what was answered to a verified token is learned: {@link GivenAnswer} is there after all that may refuse. */
    private void learn(RoutingContext context, Context thread) {
        GivenAnswer answer = GivenAnswer.of(context);
        Asked asked = answer == null ? null : asked(context);
        if (asked != null && answer != null) {
            answers.put(asked, Standing.of(context, answer, thread.getLocal(Standing.TEMPLATE)));
        }
    }

    /** Null when the token has to be verified first. */
    private @Nullable Asked asked(RoutingContext context) {
        SecurityIdentity caller = callers.of(context);
        return caller == null ? null : Asked.of(context, caller, clock.today());
    }
}
