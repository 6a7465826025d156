package org.yaodian.workplan.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A module whose resources say how tasks stand. */
public interface StandingSource {

    /** What it has for each of the tasks on that day, seen from that org unit; by task id, a task without any left out. */
    Map<UUID, List<Contribution>> contributionsOf(Collection<TaskSummary> tasks, LocalDate asOf, UUID orgUnitId);
}
