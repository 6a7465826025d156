package org.yaodian.workplan.shared.contract;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.yaodian.workplan.shared.http.Idempotent;

/** Gives each operation the headers and answers that it has by the conventions of the API. */
final class OperationCompletion {
    private static final Set<HttpMethod> CHANGES = EnumSet.of(HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);
    private static final List<String> PAGING = List.of("sort", "limit", "cursor", "total");
    /** Extension that names the capabilities of which a caller needs one. */
    private static final String CAPABILITY = "x-required-capability";

    private static final String JSON = "application/json";

    private final OperationMethods methods;
    private final Departures departures;

    OperationCompletion(OperationMethods methods) {
        this.methods = methods;
        this.departures = new Departures(methods);
    }

    void complete(String path, HttpMethod method, Operation operation) {
        RequestBody body = operation.getRequestBody();
        boolean checksRevision =
                CHANGES.contains(method) || parameters(operation).stream().anyMatch(OperationCompletion::isIfMatch);
        operation.setParameters(completed(path, method, operation));
        operation.setRequestBody(null);
        operation.setRequestBody(body);
        describeSuccess(method, operation);
        refusals(method, operation, checksRevision)
                .forEach(refusal -> operation.getResponses().addAPIResponse(refusal.status(), refusal.reference()));
        sortResponses(operation);
        departures.mark(operation);
        operation.setSecurity(isOpen(operation) ? List.of() : null);
        methods.annotation(operation.getOperationId(), RolesAllowed.class)
                .map(roles -> List.of(roles.value().asStringArray()))
                .ifPresent(capabilities -> operation.addExtension(CAPABILITY, capabilities));
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private static boolean isIfMatch(Parameter parameter) {
        return "If-Match".equalsIgnoreCase(parameter.getName());
    }

    private static boolean isRange(Parameter parameter) {
        return "Range".equalsIgnoreCase(parameter.getName());
    }

    /** Path first, then filters, then paging, then headers. */
    private List<Parameter> completed(String path, HttpMethod method, Operation operation) {
        List<Parameter> result = new ArrayList<>(parameters(operation).stream()
                .filter(parameter ->
                        parameter.getIn() != Parameter.In.HEADER || method == HttpMethod.POST || isRange(parameter))
                .sorted(Comparator.comparing((Parameter parameter) -> parameter.getIn() != Parameter.In.PATH)
                        .thenComparingInt(parameter -> path.indexOf("{" + parameter.getName() + "}"))
                        .thenComparingInt(parameter -> PAGING.indexOf(parameter.getName())))
                .toList());
        result.forEach(ParameterTexts::describe);
        if (CHANGES.contains(method)) {
            result.add(SharedParameters.IF_MATCH.reference());
        }
        if (method == HttpMethod.GET) {
            result.add(SharedParameters.IF_NONE_MATCH.reference());
        }
        if (isIdempotent(method, operation)) {
            result.add(SharedParameters.IDEMPOTENCY_KEY.reference());
        }
        result.add(SharedParameters.ACCEPT_LANGUAGE.reference());
        return result;
    }

    private boolean isIdempotent(HttpMethod method, Operation operation) {
        return method == HttpMethod.POST && methods.has(operation.getOperationId(), Idempotent.class);
    }

    private void describeSuccess(HttpMethod method, Operation operation) {
        APIResponses responses = OASFactory.createAPIResponses();
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                String real = status.equals("200") ? declaredStatus(operation) : status;
                responses.addAPIResponse(real, response);
                describe(method, real, response);
            }
        });
        if (method == HttpMethod.GET) {
            responses.addAPIResponse("304", OASFactory.createAPIResponse().ref("#/components/responses/NotModified"));
        }
        operation.setResponses(null);
        operation.setResponses(responses);
    }

    private String declaredStatus(Operation operation) {
        return methods.annotation(operation.getOperationId(), ResponseStatus.class)
                .map(AnnotationInstance::value)
                .map(value -> String.valueOf(value.asInt()))
                .orElse("200");
    }

    private static void describe(HttpMethod method, String status, APIResponse response) {
        response.setDescription(
                switch (status) {
                    case "201" -> "已新建 · created";
                    case "206" -> "所要的一段 · the range that was asked for";
                    case "204" -> "已完成，没有内容 · done, nothing to say";
                    default ->
                        method == HttpMethod.GET
                                ? "读取到的内容 · what was asked for"
                                : "修改之后的资源 · the resource as it is now";
                });
        if (response.getContent() != null && response.getContent().hasMediaType(JSON)) {
            response.addHeader("ETag", SharedHeaders.ETAG.reference());
        }
        if (status.equals("201")) {
            response.addHeader("Location", SharedHeaders.LOCATION.reference());
        }
    }

    private Set<Refusals> refusals(HttpMethod method, Operation operation, boolean checksRevision) {
        Set<Refusals> all = EnumSet.of(
                Refusals.BAD_REQUEST,
                Refusals.UNAUTHENTICATED,
                Refusals.FORBIDDEN,
                Refusals.NOT_ACCEPTABLE,
                Refusals.TOO_MANY,
                Refusals.INTERNAL,
                Refusals.UNAVAILABLE);
        if (isOpen(operation)) {
            all.removeAll(EnumSet.of(Refusals.UNAUTHENTICATED, Refusals.FORBIDDEN));
        }
        if (parameters(operation).stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH)) {
            all.add(Refusals.NOT_FOUND);
        }
        if (method != HttpMethod.GET) {
            all.add(Refusals.CONFLICT);
        }
        if (operation.getRequestBody() != null) {
            all.addAll(EnumSet.of(Refusals.TOO_LARGE, Refusals.MEDIA_TYPE));
        }
        if (CHANGES.contains(method)) {
            all.add(Refusals.NO_PRECONDITION);
        }
        if (parameters(operation).stream().anyMatch(OperationCompletion::isRange)) {
            all.add(Refusals.RANGE);
        }
        if (checksRevision) {
            all.add(Refusals.STALE);
        }
        if (isIdempotent(method, operation)) {
            all.add(Refusals.KEY_REUSED);
        }
        return all;
    }

    /** Whether it is for everybody, without a login. */
    private boolean isOpen(Operation operation) {
        return methods.has(operation.getOperationId(), PermitAll.class);
    }

    private static void sortResponses(Operation operation) {
        Map<String, APIResponse> sorted = new TreeMap<>(operation.getResponses().getAPIResponses());
        APIResponses responses = OASFactory.createAPIResponses();
        responses.setAPIResponses(new LinkedHashMap<>(sorted));
        operation.setResponses(responses);
    }
}
