package org.yaodian.workplan.shared.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that every list takes. */
public class PageQuery {
    @Parameter(description = "每页条数，1–200", example = "50")
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    public int limit;

    @Parameter(description = "上一页返回的 next，原样带回")
    @QueryParam("cursor")
    public @Nullable String cursor;

    // No example: a form that is filled in with one asks most lists for a field that they cannot be sorted by.
    @Parameter(description = "排序字段，逗号分隔，前加 - 为降序，如 -dueDate,code；不能用的字段会被拒绝，并列出可用的")
    @QueryParam("sort")
    public @Nullable String sort;

    @Parameter(description = "是否返回总数", example = "true")
    @QueryParam("total")
    @DefaultValue("false")
    public boolean total;

    private int step;

    /** The first page of at most {@code limit} items in the list's own order. */
    public static PageQuery first(int limit) {
        PageQuery query = new PageQuery();
        query.limit = limit;
        return query;
    }

    /** Asks, on the way to a list's end, for pages of that many items, whatever the limit of a page is for others. */
    public void walkBy(int items) {
        step = items;
    }

    /** How many items the page has at most. */
    public int most() {
        return step > 0 ? step : limit;
    }
}
