package org.yaodian.workplan.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
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
        List<Violation> violations = failure.getConstraintViolations().stream()
                .map(broken -> Violation.of(pointer(broken), code(broken), arguments(broken)))
                .sorted((a, b) -> a.pointer().compareTo(b.pointer()))
                .toList();
        Problem problem = parameters
                ? Problem.parameters(ProblemType.INVALID_PARAMETER, violations)
                : Problem.invalid(violations);
        return responses.of(problem, null, uri, headers);
    }

    private static boolean isParameter(ConstraintViolation<?> broken) {
        return pointer(broken).indexOf('/') < 0;
    }

    /** A JSON pointer below a body argument, or the bare name of a parameter. */
    private static String pointer(ConstraintViolation<?> broken) {
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        boolean inQuery = false;
        for (Path.Node node : broken.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
                inQuery = !parameter.equals("body");
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                if (node.getIndex() != null) {
                    pointer.append('/').append(node.getIndex());
                }
                if (node.getKind() == ElementKind.PROPERTY) {
                    pointer.append('/').append(node.getName());
                }
            }
        }
        if (inQuery) {
            return pointer.isEmpty() ? parameter : pointer.substring(1);
        }
        return pointer.isEmpty() ? "/" : pointer.toString();
    }

    private static String code(ConstraintViolation<?> broken) {
        String name = broken.getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return "constraint." + name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The bounds that the constraint's message names, in a fixed order. */
    private static Object[] arguments(ConstraintViolation<?> broken) {
        var attributes = broken.getConstraintDescriptor().getAttributes();
        return List.of("min", "max", "value", "regexp", "integer", "fraction").stream()
                .filter(attributes::containsKey)
                .map(attributes::get)
                .toArray();
    }
}
