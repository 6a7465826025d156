package org.yaodian.workplan.shared.listing;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.paging.PageQuery;

/** What an address says to an operation, as the arguments that the operation takes: the way HTTP brings them. */
final class ListArguments {
    private final ListAddress address;
    private final Map<String, String> inPath;
    private @Nullable PageQuery paging;

    ListArguments(ListAddress address, Map<String, String> inPath) {
        this.address = address;
        this.inPath = inPath;
    }

    Object[] of(Parameter[] parameters) {
        Object[] arguments = new Object[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            arguments[i] = argument(parameters[i]);
        }
        return arguments;
    }

    /** The one among the arguments that says which page. */
    PageQuery paging() {
        if (paging == null) {
            throw new IllegalStateException("No argument says which page");
        }
        return paging;
    }

    private @Nullable Object argument(Parameter parameter) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return bean(parameter.getType());
        }
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        return query == null
                ? PlainValue.read(
                        parameter.getName(), inPath.getOrDefault(parameter.getName(), ""), parameter.getType())
                : value(query.value(), parameter, parameter.getType(), parameter.getParameterizedType());
    }

    private Object bean(Class<?> type) {
        try {
            Object bean = type.getConstructor().newInstance();
            for (Field field : type.getFields()) {
                fill(bean, field);
            }
            if (bean instanceof PageQuery found) {
                paging = found;
            }
            return bean;
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException(notPublic);
        }
    }

    private void fill(Object bean, Field field) throws IllegalAccessException {
        QueryParam query = field.getAnnotation(QueryParam.class);
        if (field.isAnnotationPresent(BeanParam.class)) {
            field.set(bean, bean(field.getType()));
        } else if (query != null) {
            Object value = value(query.value(), field, field.getType(), field.getGenericType());
            if (value != null || !field.getType().isPrimitive()) {
                field.set(bean, value);
            }
        }
    }

    private @Nullable Object value(String name, AnnotatedElement place, Class<?> type, Type generic) {
        List<String> given = address.values(name);
        if (Collection.class.isAssignableFrom(type)) {
            Class<?> each = (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0];
            Set<Object> values = new LinkedHashSet<>();
            given.forEach(text -> values.add(PlainValue.read(name, text, each)));
            return List.class.isAssignableFrom(type) ? List.copyOf(values) : values;
        }
        DefaultValue fallback = place.getAnnotation(DefaultValue.class);
        if (given.isEmpty()) {
            return fallback == null ? null : PlainValue.read(name, fallback.value(), type);
        }
        return PlainValue.read(name, given.getFirst(), type);
    }
}
