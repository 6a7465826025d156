package org.yaodian.workplan.testing;

/** A program beside this JVM did not start, did not get ready, or ended; the message is for people. */
public final class ChildFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ChildFailure(String message) {
        super(message);
    }

    public ChildFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
