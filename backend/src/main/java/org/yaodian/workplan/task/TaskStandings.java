package org.yaodian.workplan.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How tasks stand: the one place that computes their light and progress. */
public interface TaskStandings {

    /** The standing of each of the tasks on that day, seen from that org unit; by task id. */
    Map<UUID, TaskStanding> of(Collection<TaskSummary> tasks, LocalDate asOf, UUID orgUnitId);

    /** The same, seen from the caller's own unit (from the plan's unit for those who reach over everything). */
    Map<UUID, TaskStanding> forCaller(Collection<TaskSummary> tasks, LocalDate asOf);

    /** The standing of each of the tasks from contributions that the caller has gathered already. */
    Map<UUID, TaskStanding> combine(Collection<TaskSummary> tasks, Map<UUID, List<Contribution>> contributions);
}
