package org.yaodian.workplan.bench;

import java.util.Locale;

/** Identities of the generated data, as {@code bench/sql/plan.sql} makes them. */
final class ScaleIds {

    private static final int PLAN = 3;
    private static final int TARGET = 6;
    private static final int SUBMITTED = 11;

    private ScaleIds() {}

    /** The plan that is read. */
    static String plan() {
        return id(PLAN, 0);
    }

    /** A target of the plan that is read; from 1. */
    static String target(int number) {
        return id(TARGET, number);
    }

    /** A figure that waits for review, as {@code bench/sql/submitted.sql} makes it. */
    static String submitted(int number) {
        return id(SUBMITTED, number);
    }

    private static String id(int kind, long number) {
        return String.format(Locale.ROOT, "0199f000-%04x-7000-8000-%012x", kind, number);
    }
}
