package org.yaodian.workplan.task;

import java.util.Optional;
import org.yaodian.workplan.shared.time.Frequency;

/** How often those who have to carry a task out say in words how it goes; NONE asks for nothing. */
public enum ReportingCycle {
    NONE,
    MONTHLY,
    QUARTERLY,
    YEARLY;

    /** The frequency of its periods; empty when nothing is asked for. */
    public Optional<Frequency> frequency() {
        return this == NONE ? Optional.empty() : Optional.of(Frequency.valueOf(name()));
    }
}
