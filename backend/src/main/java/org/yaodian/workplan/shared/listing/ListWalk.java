package org.yaodian.workplan.shared.listing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.paging.Page;

/** A list on the way to its end: each step asks the operation for the next page, with the caller's rights. */
public final class ListWalk {
    private final Object resource;
    private final Method operation;
    private final ListArguments arguments;
    private final Object[] values;
    private @Nullable Page<?> page;

    ListWalk(Object resource, Method operation, ListArguments arguments) {
        this.resource = resource;
        this.operation = operation;
        this.arguments = arguments;
        this.values = arguments.of(operation.getParameters());
    }

    /** How many items there are in all; known of lists whose first page was asked for it. */
    public long total() {
        Long total = page == null ? null : page.page().total();
        return total == null ? 0 : total;
    }

    /** The items of the next page; null behind the last. */
    public @Nullable List<?> next() {
        if (page != null) {
            String cursor = page.page().next();
            if (cursor == null) {
                return null;
            }
            arguments.paging().cursor = cursor;
            arguments.paging().total = false;
        }
        page = answer();
        return page.items();
    }

    private Page<?> answer() {
        try {
            return (Page<?>) operation.invoke(resource, values);
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (IllegalAccessException notPublic) {
            throw new IllegalStateException(notPublic);
        }
    }
}
