package org.yaodian.workplan.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.yaodian.workplan.shared.http.MergePatch;

/** What a caller sent does not fit: JSON that cannot be read, fields and parameters that break their constraints. */
class InputFailureMappers {
    private final ProblemResponses responses;

    InputFailureMappers(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper(
            value = {JsonProcessingException.class, com.fasterxml.jackson.databind.exc.MismatchedInputException.class},
            priority = 1)
    RestResponse<ProblemDetail> unreadable(JsonProcessingException failure, UriInfo uri, HttpHeaders headers) {
        return responses.of(UnreadableInput.ofJson(failure), null, uri, headers);
    }

    @ServerExceptionMapper(priority = 1)
    RestResponse<ProblemDetail> unfit(MergePatch.UnfitBody failure, UriInfo uri, HttpHeaders headers) {
        return responses.of(UnreadableInput.problemOf(failure).orElseThrow(() -> failure), null, uri, headers);
    }

    @ServerExceptionMapper(priority = 1)
    RestResponse<ProblemDetail> constraints(ConstraintViolationException failure, UriInfo uri, HttpHeaders headers) {
        boolean parameters = failure.getConstraintViolations().stream().anyMatch(InputFailureMappers::isParameter);
        List<Violation> violations = BrokenConstraint.violations(failure.getConstraintViolations());
        Problem problem = parameters
                ? Problem.parameters(ProblemType.INVALID_PARAMETER, violations)
                : Problem.invalid(violations);
        return responses.of(problem, null, uri, headers);
    }

    private static boolean isParameter(ConstraintViolation<?> broken) {
        return BrokenConstraint.pointer(broken).indexOf('/') < 0;
    }
}
