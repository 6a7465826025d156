package org.yaodian.workplan.plan;

import java.util.Collection;
import java.util.Comparator;

/** The status one sees at a glance (domain.md, Status). Ordered from what weighs least to what weighs most. */
public enum Light {
    NO_DATA,
    CANCELLED,
    ACHIEVED,
    ON_TRACK,
    AT_RISK,
    OFF_TRACK,
    MISSED;

    /** The worst of what something holds, CANCELLED and NO_DATA aside; NO_DATA when nothing else is there. */
    public static Light worst(Collection<Light> lights) {
        return lights.stream()
                .filter(light -> light.compareTo(CANCELLED) > 0)
                .max(Comparator.naturalOrder())
                .orElse(NO_DATA);
    }

    /** Whether somebody has to look at it. */
    public boolean isWorrying() {
        return compareTo(AT_RISK) >= 0;
    }
}
