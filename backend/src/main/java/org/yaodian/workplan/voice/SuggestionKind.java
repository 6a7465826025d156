package org.yaodian.workplan.voice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody wants to say. */
@Schema(name = "SuggestionKind")
public enum SuggestionKind {
    COMPLAINT,
    SUGGESTION
}
