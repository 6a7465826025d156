package org.yaodian.workplan.access;

/** Gives the caller of the request under way. */
public interface CurrentCaller {

    Caller get();

    /** Lets the rest of this request context run as the service itself; refused when a person or client is calling. */
    void runAsSystem();
}
