package org.yaodian.workplan.shared.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.persistence.Moment;
import org.yaodian.workplan.shared.time.BusinessClock;

/** Gives an answer again without working it out, as long as the database has not changed since. After all that may refuse. */
public class AnswerCacheFilter {
    private static final int AFTER_ALL_OTHERS = 9000;
    private static final String PENDING = AnswerCacheFilter.class.getName();

    private final AnswerCache cache;
    private final Moment moment;
    private final CallerKey caller;
    private final BusinessClock clock;

    AnswerCacheFilter(AnswerCache cache, Moment moment, CallerKey caller, BusinessClock clock) {
        this.cache = cache;
        this.moment = moment;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is going to be worked out, and on which snapshot. */
    private record Pending(String key, String snapshot, RoutingContext context) {}

    @ServerRequestFilter(priority = AFTER_ALL_OTHERS)
    public @Nullable Response answerAgain(
            ContainerRequestContext request, ResourceInfo resource, RoutingContext context) {
        Method method = resource.getResourceMethod();
        boolean ours = method != null && method.getReturnType().isRecord();
        if (!ours || !request.getMethod().equals("GET")) {
            return null;
        }
        String key = key(request);
        String now = moment.state().snapshot();
        AnswerCache.Answer answer = cache.get(key, now);
        if (answer == null) {
            request.setProperty(PENDING, new Pending(key, now, context));
            return null;
        }
        new GivenAnswer(key, answer.tag()).remember(context);
        return response(request, answer);
    }

    private String key(ContainerRequestContext request) {
        return String.join(
                "\n",
                caller.get(),
                request.getUriInfo().getRequestUri().toString(),
                String.valueOf(request.getHeaderString(HttpHeaders.ACCEPT)),
                String.valueOf(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)),
                clock.today().toString());
    }

    private static Response response(ContainerRequestContext request, AnswerCache.Answer answer) {
        String ifNoneMatch = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        boolean known = ifNoneMatch != null && Precondition.matches(ifNoneMatch, answer.tag());
        Response.ResponseBuilder response =
                known ? Response.notModified() : Response.ok(answer.body(), MediaType.APPLICATION_JSON_TYPE);
        CacheHeaders.all().forEach(response::header);
        return response.header(HttpHeaders.ETAG, answer.tag()).build();
    }

    /** Keeps a representation that has just been worked out. */
    static void keep(ContainerRequestContext request, AnswerCache cache, byte[] body, String tag) {
        if (request.getProperty(PENDING) instanceof Pending pending) {
            cache.keep(pending.key(), new AnswerCache.Answer(pending.snapshot(), body, tag));
            new GivenAnswer(pending.key(), tag).remember(pending.context());
        }
    }
}
