package org.yaodian.workplan.target;

/** What a unit's value on a day is made of. */
public enum TimeBasis {
    /** 存量: the latest approved observation whose period has begun by then. */
    SNAPSHOT,
    /** 增量: the sum of the approved observations since the plan's start. */
    CUMULATIVE
}
