package org.yaodian.workplan.shared.listing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;

/**
 * An operation that answers a list page by page.
 *
 * @param names of the parameters in its path, in their order
 */
record ListOperation(Bean<?> resource, Method method, Pattern path, List<String> names) {
    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*(\\w+)[^}]*}");

    static List<ListOperation> of(Bean<?> resource) {
        return Arrays.stream(resource.getBeanClass().getDeclaredMethods())
                .filter(ListOperation::isPagedList)
                .map(method -> of(resource, method))
                .toList();
    }

    private static boolean isPagedList(Method method) {
        return method.isAnnotationPresent(GET.class)
                && method.getReturnType() == Page.class
                && Arrays.stream(method.getParameters())
                        .anyMatch(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                                && PageQuery.class.isAssignableFrom(parameter.getType()));
    }

    private static ListOperation of(Bean<?> resource, Method method) {
        Path own = method.getAnnotation(Path.class);
        String template =
                resource.getBeanClass().getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
        StringBuilder pattern = new StringBuilder();
        List<String> names = PARAMETER
                .matcher(template)
                .results()
                .map(result -> result.group(1))
                .toList();
        String[] fixed = PARAMETER.split(template.replaceAll("/+", "/"), -1);
        for (int i = 0; i < fixed.length; i++) {
            pattern.append(i == 0 ? "" : "([^/]+)").append(Pattern.quote(fixed[i]));
        }
        return new ListOperation(resource, method, Pattern.compile(pattern.toString()), names);
    }

    /** The parameters in the path of an address; empty when it is another operation's. */
    Optional<Map<String, String>> match(ListAddress address) {
        Matcher matcher = path.matcher(address.path());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> found = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            found.put(names.get(i), matcher.group(i + 1));
        }
        return Optional.of(found);
    }

    /** The capabilities of which a caller needs one. */
    List<String> capabilities() {
        RolesAllowed own = method.getAnnotation(RolesAllowed.class);
        RolesAllowed all = method.getDeclaringClass().getAnnotation(RolesAllowed.class);
        RolesAllowed allowed = own == null ? all : own;
        return allowed == null ? List.of() : List.of(allowed.value());
    }
}
