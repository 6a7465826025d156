package org.yaodian.workplan.task;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;

/** The use cases around what a task is handed down as. Assignments outside the caller's subtree are as if not there. */
public interface Assignments {

    /** A page of the assignments of a task, to the unit ({@code orgUnit}: code or id, null for any) or below it. */
    Page<AssignmentSummary> list(UUID taskId, @Nullable String orgUnit, PageQuery query);

    /** The ids of the plan's tasks that are handed down to that very unit. */
    List<UUID> tasksOf(UUID planId, UUID orgUnitId);

    /** The ids of the units that each of the plan's tasks is handed down to, by task. */
    Map<UUID, List<UUID>> unitsOf(UUID planId);

    /** All that a task is handed down as, as far as the caller may see it. */
    List<AssignmentSummary> ofTask(UUID taskId);

    /** Whether the task is handed down to that very unit. */
    boolean isAssigned(UUID taskId, UUID orgUnitId);

    AssignmentSummary get(UUID taskId, UUID id);

    AssignmentSummary create(UUID taskId, AssignmentSpec spec);

    AssignmentSummary replace(UUID taskId, UUID id, AssignmentSpec spec, Precondition precondition);

    void delete(UUID taskId, UUID id, Precondition precondition);
}
