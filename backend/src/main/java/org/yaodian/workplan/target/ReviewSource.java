package org.yaodian.workplan.target;

import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;

/** A module whose reports wait in the review queue beside figures. */
public interface ReviewSource {

    ReviewKind kind();

    /** What waits for a review that the caller may give, longest waiting first. */
    Page<WaitingReport> waiting(Filter filter, PageQuery query);

    /** Which of them; null means any. */
    record Filter(
            @Nullable String plan,
            @Nullable String orgUnit,
            @Nullable String period) {}
}
