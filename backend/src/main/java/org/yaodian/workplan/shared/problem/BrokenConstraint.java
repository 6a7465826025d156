package org.yaodian.workplan.shared.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Puts the broken constraints of fields and parameters in this service's own words. */
public final class BrokenConstraint {
    private BrokenConstraint() {}

    /** Each as a violation, by pointer. */
    public static List<Violation> violations(Collection<? extends ConstraintViolation<?>> broken) {
        return broken.stream()
                .map(one -> Violation.of(pointer(one), code(one), arguments(one)))
                .sorted(Comparator.comparing(Violation::pointer))
                .toList();
    }

    /** A JSON pointer below a body argument, or the bare name of a parameter. */
    static String pointer(ConstraintViolation<?> broken) {
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
