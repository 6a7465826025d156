package org.yaodian.workplan.target.domain;

/**
 * Under which versions of the definition card some figures were reported. It adds up like the figures themselves, so that
 * a mixture shows at every level without looking at single observations.
 *
 * @param figures how many figures there are
 * @param versions sum of their definition versions
 * @param squares sum of the squares of those versions
 */
record Vintage(int figures, long versions, long squares) {
    static final Vintage NONE = new Vintage(0, 0, 0);

    /** One figure reported under that version. */
    static Vintage of(int version) {
        return new Vintage(1, version, (long) version * version);
    }

    Vintage plus(Vintage other) {
        return new Vintage(figures + other.figures, versions + other.versions, squares + other.squares);
    }

    Vintage minus(Vintage other) {
        return new Vintage(figures - other.figures, versions - other.versions, squares - other.squares);
    }

    boolean isNone() {
        return equals(NONE);
    }

    /** Whether the figures were reported under more than one version: only equal numbers have n · Σv² = (Σv)². */
    boolean isMixed() {
        return figures * squares != versions * versions;
    }
}
