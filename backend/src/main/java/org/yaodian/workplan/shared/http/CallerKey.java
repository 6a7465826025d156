package org.yaodian.workplan.shared.http;

/** Tells callers apart by all that an answer may depend on. */
public interface CallerKey {

    /** The same text for the same name, roles, org unit and department; told from the token alone. */
    String get();
}
