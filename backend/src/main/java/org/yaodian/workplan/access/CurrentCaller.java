package org.yaodian.workplan.access;

import java.util.UUID;

/** Gives the caller of the request under way. */
public interface CurrentCaller {

    Caller get();

    /** Lets the rest of this request context run as the service itself; refused when a person or client is calling. */
    void runAsSystem();

    /**
     * Lets the rest of this request read as a viewer of that org unit's subtree, for an address that carries its own proof. It
     * never gives more than reading.
     *
     * @param name what stands where a caller's name would
     */
    void readAs(String name, UUID orgUnit);
}
