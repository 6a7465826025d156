package org.yaodian.workplan.shared.http;

import java.util.UUID;

/** What goes out for one stored resource: it has an identity and a revision, from which its entity tag is made. */
public interface Representation {
    UUID id();

    /** Grows by one with every change. */
    long revision();
}
