package org.yaodian.workplan.shared.traffic;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.AnswerCache;
import org.yaodian.workplan.shared.http.BareRefusal;
import org.yaodian.workplan.shared.http.GivenAnswer;
import org.yaodian.workplan.shared.http.KnownCallers;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.http.ReadsOnlyFilter;
import org.yaodian.workplan.shared.persistence.DatabaseState;
import org.yaodian.workplan.shared.persistence.DatabaseStates;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.time.BusinessClock;

/**
 * Gives an answer again at the door: the same caller has been given it before by the usual way, the token has been verified within
 * the last minute, and the database is at the very snapshot that the answer is of. All else goes the usual way.
 */
@ApplicationScoped
class AnswersAtTheDoor {
    private static final int MOST = 20_000;

    private final Cache<Asked, Standing> standings = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();
    private final AnswerCache answers;
    private final KnownCallers callers;
    private final DatabaseStates states;
    private final Budgets budgets;
    private final BusinessClock clock;
    private final BareRefusal refusal;

    AnswersAtTheDoor(
            AnswerCache answers,
            KnownCallers callers,
            DatabaseStates states,
            Budgets budgets,
            BusinessClock clock,
            BareRefusal refusal) {
        this.answers = answers;
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
        Asked asked = asked(context);
        Standing standing = asked == null ? null : standings.getIfPresent(asked);
        if (asked == null || standing == null) {
            goOn(context);
            return;
        }
        Context thread = Vertx.currentContext();
        states.soon()
                .whenComplete((state, failure) -> thread.runOnContext(again -> {
                    if (failure == null) {
                        answer(context, asked.caller(), standing, state);
                    } else {
                        goOn(context);
                    }
                }));
    }

    private void answer(RoutingContext context, SecurityIdentity caller, Standing standing, DatabaseState state) {
        AnswerCache.Answer answer = answers.get(standing.answer().key(), state.snapshot());
        if (answer != null && answer.tag().equals(standing.answer().tag())) {
            answerAgain(context, caller, standing, answer);
        } else {
            ReadsOnlyFilter.seen(context, state);
            goOn(context);
        }
    }

    private void answerAgain(
            RoutingContext context, SecurityIdentity caller, Standing standing, AnswerCache.Answer answer) {
        HttpServerResponse response = context.response();
        try {
            budgets.take(caller.getPrincipal().getName())
                    .ifPresent(budget -> budget.orRefuse().tell(response::putHeader));
        } catch (Problem tooMany) {
            refusal.answer(context, tooMany);
            return;
        }
        QuarkusHttpUser.setIdentity(caller, context);
        String held = context.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        boolean isHeld = held != null && Precondition.matches(held, answer.tag());
        standing.tell(context, !isHeld);
        if (isHeld) {
            response.setStatusCode(304).end();
        } else {
            response.end(Buffer.buffer(answer.body()));
        }
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
            standings.put(asked, Standing.of(context, answer, thread.getLocal(Standing.TEMPLATE)));
        }
    }

    /** Null when the token has to be verified first. */
    private @Nullable Asked asked(RoutingContext context) {
        SecurityIdentity caller = callers.of(context);
        return caller == null ? null : Asked.of(context, caller, clock.today());
    }
}
