package org.yaodian.workplan.target;

/** What kind of figure an observation is. */
public enum ValueStatus {
    REPORTED,
    /** Found by a sample; its size is stated. */
    SAMPLED,
    /** Published by a higher body. */
    AUTHORITATIVE
}
