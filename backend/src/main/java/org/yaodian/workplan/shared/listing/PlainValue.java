package org.yaodian.workplan.shared.listing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;

/** Reads the text of a parameter as what it stands for: by the type's own {@code valueOf}, {@code fromString} or {@code parse}. */
final class PlainValue {
    private static final Map<Class<?>, Class<?>> BOXES =
            Map.of(int.class, Integer.class, long.class, Long.class, boolean.class, Boolean.class);

    private PlainValue() {}

    static Object read(String name, String text, Class<?> type) {
        Class<?> whole = BOXES.getOrDefault(type, type);
        if (whole == String.class) {
            return text;
        }
        try {
            return reader(whole).invoke(null, text);
        } catch (InvocationTargetException unreadable) {
            throw Problem.of(ProblemType.INVALID_PARAMETER, "parameter.unreadable", name + "=" + text);
        } catch (IllegalAccessException notPublic) {
            throw new IllegalStateException(notPublic);
        }
    }

    private static Method reader(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().matches("valueOf|fromString|parse"))
                .filter(method -> method.getParameterCount() == 1 && type.isAssignableFrom(method.getReturnType()))
                .filter(method -> method.getParameterTypes()[0].isAssignableFrom(String.class))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing reads " + type));
    }
}
