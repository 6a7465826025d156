package org.yaodian.workplan.brief;

import java.util.Locale;

/** What is done with a draft; a published brief stays as it is. */
public enum BriefAction {
    UPDATE,
    DELETE,
    PUBLISH;

    /** Its name in {@code permissions} and, for the last, in the path. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT);
    }
}
