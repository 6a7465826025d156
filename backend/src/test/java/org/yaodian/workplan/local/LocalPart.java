package org.yaodian.workplan.local;

/** One program of the local system. */
interface LocalPart {

    /** What people call it. */
    String name();

    /** Where it is once it runs. */
    String address();

    /** Starts it as far as the next part needs before it may start. */
    void launch();

    /** Waits until it is ready for work. */
    void awaitReady();

    /** Fails when the part has ended by itself. */
    void check();

    /** Stops it, however far it got; harmless when it never started. */
    void stop();
}
