package org.yaodian.workplan.voice;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;

/**
 * The use cases around complaints and suggestions. One's own are readable by oneself, published ones by everybody, all by those
 * who answer. Nobody is told whose one is.
 */
public interface Suggestions {

    Page<SuggestionSummary> list(Filter filter, PageQuery query);

    SuggestionSummary get(UUID id);

    SuggestionSummary create(SuggestionSpec spec);

    /** Answers it, once and for all. */
    SuggestionSummary answer(UUID id, String words, Precondition precondition);

    /** Shows question and answer to everybody, without saying whose question it was. */
    SuggestionSummary publish(UUID id, Precondition precondition);

    /** What the caller may do with it. */
    List<SuggestionAction> permissions(SuggestionSummary suggestion);

    /** Which to list; null means any. */
    record Filter(
            @Nullable SuggestionKind kind,
            @Nullable Boolean own,
            @Nullable Boolean answered,
            @Nullable Boolean published) {}
}
