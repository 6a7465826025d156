package org.yaodian.workplan.voice.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.voice.SuggestionKind;
import org.yaodian.workplan.voice.Suggestions;

/** The parameters by which the list is narrowed. */
public class SuggestionQuery {
    @Parameter(description = "COMPLAINT 意见，SUGGESTION 建议")
    @QueryParam("kind")
    public @Nullable SuggestionKind kind;

    @Parameter(description = "是否自己提出的", example = "true")
    @QueryParam("own")
    public @Nullable Boolean own;

    @Parameter(description = "是否已答复", example = "false")
    @QueryParam("answered")
    public @Nullable Boolean answered;

    @Parameter(description = "是否已公开", example = "true")
    @QueryParam("published")
    public @Nullable Boolean published;

    Suggestions.Filter filter() {
        return new Suggestions.Filter(kind, own, answered, published);
    }
}
