package org.yaodian.workplan.exchange.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where in a pack something stands, in words.
 *
 * @param kind what it is, for example {@code org unit}
 * @param place the way to it: directory, file, and the entries around it
 */
record Entry(String kind, String place) {

    /** An entry at the top of a file of a pack. */
    static Entry of(String directory, String file, String kind, @Nullable String code) {
        return new Entry(kind, directory + ": " + file + ", " + named(kind, code));
    }

    /** An entry inside this one. */
    Entry inside(String kind, @Nullable String code) {
        return new Entry(kind, place + ", " + named(kind, code));
    }

    private static String named(String kind, @Nullable String code) {
        return kind + " " + (code == null ? "without a code" : code);
    }
}
