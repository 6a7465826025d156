package org.yaodian.workplan.shared.paging;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in its list.
 *
 * @param limit the limit that was asked for
 * @param next cursor of the next page; null on the last one
 * @param total how many items there are in all; null unless asked for
 */
public record PageInfo(
        @Schema(required = true, examples = "50") int limit,

        @Schema(description = "下一页的 cursor；最后一页为 null") @Nullable
        String next,

        @Schema(description = "总数；未要求时为 null") @Nullable Long total) {}
