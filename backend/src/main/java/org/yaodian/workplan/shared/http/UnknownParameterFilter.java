package org.yaodian.workplan.shared.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;
import org.yaodian.workplan.shared.problem.Violation;

/** Refuses a query parameter that the operation does not have, instead of ignoring it: a mistyped filter is no filter. */
public class UnknownParameterFilter {
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void refuseUnknown(ContainerRequestContext request, ResourceInfo resource) {
        Set<String> asked = request.getUriInfo().getQueryParameters().keySet();
        Method method = resource.getResourceMethod();
        if (asked.isEmpty()
                || method == null
                || !method.getDeclaringClass().getName().startsWith("org.yaodian.")) {
            return;
        }
        Set<String> allowed = known.computeIfAbsent(method, UnknownParameterFilter::parametersOf);
        var unknown = asked.stream().filter(name -> !allowed.contains(name)).toList();
        if (!unknown.isEmpty()) {
            String names = allowed.isEmpty() ? "-" : String.join(", ", allowed);
            throw Problem.parameters(
                    ProblemType.INVALID_PARAMETER,
                    unknown.stream()
                            .map(name -> Violation.of(name, "parameter.unknown", name, names))
                            .toList());
        }
    }

    private static Set<String> parametersOf(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            if (query != null) {
                names.add(query.value());
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(parameter.getType(), names);
            }
        }
        return names;
    }

    private static void addFields(Class<?> bean, Set<String> names) {
        for (Field field : bean.getFields()) {
            QueryParam query = field.getAnnotation(QueryParam.class);
            if (query != null) {
                names.add(query.value());
            }
            if (field.isAnnotationPresent(BeanParam.class)) {
                addFields(field.getType(), names);
            }
        }
    }
}
