package org.yaodian.workplan.shared.http;

/** An answer with a secret that is shown this once: it is not stored for a repeated request, which gets it without. */
public interface ShownOnce {

    /** The same answer without the secret. */
    Object withoutSecret();
}
