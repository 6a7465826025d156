package org.yaodian.workplan.access;

import java.util.UUID;

/** Gives the caller of the request under way. */
public interface CurrentCaller {

    Caller get();

    /** Through what the caller reaches the service; the service itself where nobody is calling. */
    Origin origin();

    /** Whether it is a client that only tries things out, whatever else its token says; never of the service itself. */
    boolean isInSandbox();

    /** Lets the rest of this request context run as the service itself; refused when a person or client is calling. */
    default void runAsSystem() {
        runAsSystem("service");
    }

    /**
     * The same.
     *
     * @param work what the service is doing, as the audit trail is to name it
     */
    void runAsSystem(String work);

    /**
     * Lets the rest of this request read as a viewer of that org unit's subtree, for an address that carries its own proof. It
     * never gives more than reading.
     *
     * @param name what stands where a caller's name would
     */
    void readAs(String name, UUID orgUnit);
}
