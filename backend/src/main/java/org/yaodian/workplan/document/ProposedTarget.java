package org.yaodian.workplan.document;

import org.jspecify.annotations.Nullable;

/**
 * A figure that the document promises, or a coverage that it implies.
 *
 * @param scope for whom or where it holds, as far as the clause says so
 */
public record ProposedTarget(
        String name,
        Figure figure,
        @Nullable Due due,
        Strength strength,
        TargetBasis basis,
        @Nullable String scope,
        int start,
        int end,
        Grounds grounds) {}
