package org.yaodian.workplan.shared.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What goes out for one stored resource: it has an identity and a revision, from which its entity tag is made. */
public interface Representation {
    UUID id();

    /** Grows by one with every change. */
    long revision();

    /** The path of its collection; null when that is the one it was made at. */
    default @Nullable String collection() {
        return null;
    }
}
