package org.yaodian.workplan.shared.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;
import org.yaodian.workplan.shared.problem.Violation;

/** The query parameters that an operation has. */
public final class QueryNames {
    private static final Map<Method, Set<String>> KNOWN = new ConcurrentHashMap<>();

    private QueryNames() {}

    /** Refuses parameters that the operation does not have. */
    public static void refuseUnknown(Method operation, Collection<String> asked) {
        if (asked.isEmpty()) {
            return;
        }
        Set<String> allowed = KNOWN.computeIfAbsent(operation, QueryNames::of);
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

    private static Set<String> of(Method method) {
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
