package org.yaodian.workplan.local;

/** One program of the local system. */
interface LocalPart {

    /** What people call it. */
    String name();

    /** Where it is once it runs. */
    String address();

    /** Starts it; returns when it is ready for work. */
    void start();

    /** Fails when the part has ended by itself. */
    void check();

    /** Stops it, however far it got; harmless when it never started. */
    void stop();
}
