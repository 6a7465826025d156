package org.yaodian.workplan.target;

/** How the value of a parent unit is made of its reporting units (domain.md, Targets). */
public enum Rollup {
    /** 100 × Σ numerator / Σ denominator. */
    RATIO,
    SUM,
    MEAN,
    MIN,
    MAX,
    /** 100 × units whose own value meets the unit goal / expected reporters. */
    COVERAGE;

    /** Whether the value of a parent unit is a percentage. */
    public boolean isPercentage() {
        return this == RATIO || this == COVERAGE;
    }

    /** Whether figures of several periods add up to one, for a target whose time basis is CUMULATIVE. */
    public boolean addsUp() {
        return this == SUM || this == RATIO;
    }

    /** Whether a goal for the whole is also the goal for each part, as with a percentage but not with a sum. */
    public boolean sharesGoal() {
        return this != SUM;
    }
}
