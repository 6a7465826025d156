package org.yaodian.workplan.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;

/** The use cases around tasks. A task of a plan that does not concern the caller is as if it were not there. */
public interface Tasks {

    Page<TaskSummary> list(Filter filter, PageQuery query);

    TaskSummary get(UUID id);

    TaskSummary create(TaskSpec spec);

    TaskSummary replace(UUID id, TaskSpec spec, Precondition precondition);

    /** Refused while targets or milestones belong to it; its clauses and assignments go with it. */
    void delete(UUID id, Precondition precondition);

    /** The task of a plan with that code or id. */
    Optional<TaskSummary> find(UUID planId, String codeOrId);

    /** Those of the given ids that concern the caller, by id. */
    Map<UUID, TaskSummary> byIds(Collection<UUID> ids);

    /** The ids of those that the department leads or supports, of whatever plan. */
    List<UUID> workOf(UUID department);

    /** All of a plan, by number and code. */
    List<TaskSummary> ofPlan(UUID planId);

    /**
     * The task named by a filter {@code task}: an id, or a code if there is a filter {@code plan} too. Refused as a wrong
     * parameter when there is none. Null for null.
     */
    @Nullable
    TaskSummary filtered(@Nullable String codeOrId, @Nullable PlanSummary plan);

    /** The task of a plan named in a body at {@code pointer}. */
    TaskSummary writing(UUID planId, String codeOrId, String pointer);

    /**
     * Which tasks to list; null means any.
     *
     * @param programme id, or code if there is a plan
     * @param light as of {@code asOf}; needs a plan
     * @param dueBefore due on an earlier day
     * @param text part of the code or title
     */
    record Filter(
            @Nullable String plan,
            @Nullable String programme,
            @Nullable String leadDepartment,
            @Nullable String supportDepartment,
            @Nullable Light light,
            LocalDate asOf,
            @Nullable LocalDate dueBefore,
            @Nullable String text) {}
}
