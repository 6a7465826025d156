package org.yaodian.workplan.shared.paging;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param items at most {@code page.limit} of them
 */
public record Page<T>(
        @Schema(required = true) List<T> items,
        @Schema(required = true) PageInfo page) {

    /** The same page with each item translated. */
    public <R> Page<R> map(Function<? super T, ? extends R> translation) {
        return new Page<>(items.stream().<R>map(translation).toList(), page);
    }

    /** The same page with all items translated at once. */
    public <R> Page<R> mapAll(Function<? super List<T>, List<R>> translation) {
        return new Page<>(translation.apply(items), page);
    }
}
