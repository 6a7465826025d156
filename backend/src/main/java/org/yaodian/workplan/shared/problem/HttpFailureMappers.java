package org.yaodian.workplan.shared.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.yaodian.workplan.shared.request.Arrival;

/** What HTTP itself refuses: no or a bad token, no such path, method, media type. */
class HttpFailureMappers {
    private final ProblemResponses responses;

    HttpFailureMappers(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper(priority = 1)
    Uni<RestResponse<ProblemDetail>> problem(
            Problem problem, UriInfo uri, HttpHeaders headers, RoutingContext context) {
        RestResponse<ProblemDetail> answer = responses.of(problem, null, uri, headers);
        return problem.type() == ProblemType.NOT_FOUND
                ? OnTheBeat.answer(answer, Arrival.age(context))
                : Uni.createFrom().item(answer);
    }

    @ServerExceptionMapper(priority = 1)
    RestResponse<ProblemDetail> noToken(UnauthorizedException failure, UriInfo uri, HttpHeaders headers) {
        return responses.of(ProblemType.UNAUTHENTICATED, "token.missing", uri, headers);
    }

    @ServerExceptionMapper(priority = 1)
    RestResponse<ProblemDetail> badToken(AuthenticationFailedException failure, UriInfo uri, HttpHeaders headers) {
        return responses.of(ProblemType.UNAUTHENTICATED, "token.refused", uri, headers);
    }

    @ServerExceptionMapper(priority = 1)
    RestResponse<ProblemDetail> notAllowed(ForbiddenException failure, UriInfo uri, HttpHeaders headers) {
        return responses.of(ProblemType.FORBIDDEN, "role.missing", uri, headers);
    }

    @ServerExceptionMapper(priority = 1)
    RestResponse<ProblemDetail> other(WebApplicationException failure, UriInfo uri, HttpHeaders headers) {
        Optional<Problem> unreadable = UnreadableInput.problemOf(failure);
        if (unreadable.isPresent()) {
            return responses.of(unreadable.get(), null, uri, headers);
        }
        int status = failure.getResponse().getStatus();
        if (status == 404 && failure.getCause() != null) {
            Problem parameter = Problem.of(
                    ProblemType.INVALID_PARAMETER,
                    "parameter.unreadable",
                    String.valueOf(failure.getCause().getMessage()));
            return responses.of(parameter, null, uri, headers);
        }
        return switch (status) {
            case 400 -> responses.of(ProblemType.MALFORMED_BODY, "body.malformed", uri, headers);
            case 401 -> responses.of(ProblemType.UNAUTHENTICATED, "token.refused", uri, headers);
            case 403 -> responses.of(ProblemType.FORBIDDEN, "role.missing", uri, headers);
            case 404 -> responses.of(ProblemType.NOT_FOUND, "path.unknown", uri, headers);
            case 405 -> responses.of(ProblemType.METHOD_NOT_ALLOWED, "method.not-allowed", uri, headers);
            case 406 -> responses.of(ProblemType.NOT_ACCEPTABLE, "media-type.not-acceptable", uri, headers);
            case 413 -> responses.of(ProblemType.PAYLOAD_TOO_LARGE, "body.too-large", uri, headers);
            case 415 -> responses.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "media-type.unsupported", uri, headers);
            case 503 -> responses.of(ProblemType.UNAVAILABLE, "unavailable", uri, headers);
            default -> throw failure;
        };
    }
}
