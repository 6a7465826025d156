package org.yaodian.workplan.shared.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.request.RequestIds;
import org.yaodian.workplan.shared.text.Messages;

/** Words a problem in the caller's language and gives it its HTTP status. The only place that knows both. */
@ApplicationScoped
public class ProblemResponses {
    /** RFC 9457's media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE_PREFIX = "urn:yaodian:problem:";

    private final RequestIds requests;
    private final ProblemCounts counts;

    ProblemResponses(RequestIds requests, ProblemCounts counts) {
        this.requests = requests;
        this.counts = counts;
    }

    /** A problem without further facts. */
    public RestResponse<ProblemDetail> of(ProblemType type, String code, UriInfo uri, HttpHeaders headers) {
        return of(Problem.of(type, code), null, uri, headers);
    }

    public RestResponse<ProblemDetail> of(
            Problem problem, @Nullable String incident, UriInfo uri, HttpHeaders headers) {
        Locale language = Messages.choose(headers.getAcceptableLanguages());
        ProblemDetail body =
                detail(problem, incident, language, uri.getRequestUri().getRawPath());
        RestResponse<ProblemDetail> response = response(problem.type(), body.status(), body, language);
        retryAfter(problem).ifPresent(seconds -> response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, seconds));
        if (problem.type() == ProblemType.RANGE_NOT_SATISFIABLE) {
            response.getHeaders()
                    .add("Content-Range", "bytes */" + problem.arguments().getFirst());
        }
        return response;
    }

    /** After how many seconds it is worth trying again; the first argument says so where callers are counted. */
    public Optional<String> retryAfter(Problem problem) {
        return switch (problem.type()) {
            case UNAVAILABLE -> Optional.of("5");
            case TOO_MANY_REQUESTS -> Optional.of(problem.arguments().getFirst().toString());
            default -> Optional.empty();
        };
    }

    /** The body that says a problem in that language; {@code instance} is the path that was asked for. */
    public ProblemDetail detail(Problem problem, @Nullable String incident, Locale language, String instance) {
        counts.count(problem);
        List<ProblemDetail.Entry> entries = problem.violations().stream()
                .map(violation -> new ProblemDetail.Entry(
                        violation.pointer(),
                        violation.code(),
                        Messages.text(language, violation.code(), violation.arguments())))
                .toList();
        return new ProblemDetail(
                TYPE_PREFIX + problem.type().slug(),
                Messages.text(language, "title." + problem.type().slug(), List.of()),
                status(problem.type()),
                Messages.text(language, problem.code(), problem.arguments()),
                instance,
                incident,
                requests.now().orElse(null),
                entries);
    }

    private static RestResponse<ProblemDetail> response(
            ProblemType type, int status, ProblemDetail body, Locale language) {
        var builder = RestResponse.ResponseBuilder.<ProblemDetail>create(status)
                .entity(body)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        if (type == ProblemType.UNAUTHENTICATED) {
            builder.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return builder.build();
    }

    static int status(ProblemType type) {
        return switch (type) {
            case MALFORMED_BODY, INVALID_FIELDS, INVALID_PARAMETER -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case METHOD_NOT_ALLOWED -> 405;
            case NOT_ACCEPTABLE -> 406;
            case STATE_CONFLICT, DUPLICATE, IN_USE -> 409;
            case STALE_REVISION -> 412;
            case PAYLOAD_TOO_LARGE -> 413;
            case UNSUPPORTED_MEDIA_TYPE -> 415;
            case RANGE_NOT_SATISFIABLE -> 416;
            case IDEMPOTENCY_KEY_REUSED -> 422;
            case PRECONDITION_REQUIRED -> 428;
            case TOO_MANY_REQUESTS -> 429;
            case INTERNAL -> 500;
            case UNAVAILABLE -> 503;
        };
    }
}
