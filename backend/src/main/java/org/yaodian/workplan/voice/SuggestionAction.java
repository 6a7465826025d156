package org.yaodian.workplan.voice;

import java.util.Locale;

/** What is done with what somebody said. */
public enum SuggestionAction {
    ANSWER,
    PUBLISH;

    /** Its name in {@code permissions} and in the path. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT);
    }
}
