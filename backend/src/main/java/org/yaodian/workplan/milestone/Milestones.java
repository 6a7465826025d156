package org.yaodian.workplan.milestone;

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

/**
 * The use cases around milestones. One of a plan that does not concern the caller, or of an org unit outside the caller's
 * subtree, is as if it were not there; one without an org unit is everybody's.
 */
public interface Milestones {

    Page<MilestoneSummary> list(Filter filter, PageQuery query);

    MilestoneSummary get(UUID id);

    MilestoneSummary create(MilestoneSpec spec);

    /** Takes on everything but the state, which only changes by the verbs below. */
    MilestoneSummary replace(UUID id, MilestoneSpec spec, Precondition precondition);

    void delete(UUID id, Precondition precondition);

    /** Declares it delivered on that day, which must not lie ahead. Only from PLANNED. */
    MilestoneSummary achieve(UUID id, LocalDate completedDate, Precondition precondition);

    /** Gives it up for good, with a reason. Only from PLANNED. */
    MilestoneSummary cancel(UUID id, String reason, Precondition precondition);

    /** Declares that it was not delivered, with a reason. Only from PLANNED. */
    MilestoneSummary miss(UUID id, String reason, Precondition precondition);

    /** Takes back any of the three. */
    MilestoneSummary reopen(UUID id, Precondition precondition);

    /** Light and reasons on that day; {@code planEnd} is the last day of its plan. */
    MilestoneStanding statusOf(MilestoneSummary milestone, LocalDate asOf, LocalDate planEnd);

    /** All of a plan that the caller may see, by due date and code. */
    List<MilestoneSummary> ofPlan(UUID planId);

    /** Those of a plan that count for an org unit: the whole plan's, the unit's own and those below it. */
    List<MilestoneSummary> ofPlan(UUID planId, UUID orgUnitId);

    /** Those of the given ids that the caller may see, by id. */
    Map<UUID, MilestoneSummary> byIds(Collection<UUID> ids);

    /**
     * The id of the milestone named by a filter {@code milestone}: an id, or a code if there is a plan too. Refused as a wrong
     * parameter when there is none. Null for null.
     */
    @Nullable
    UUID filtered(@Nullable String codeOrId, @Nullable PlanSummary plan);

    /** The milestone of a plan with that code or id, if the caller may see it. */
    Optional<MilestoneSummary> find(UUID planId, String codeOrId);

    /**
     * Which milestones to list; null means any.
     *
     * @param task id, or code if there is a plan
     * @param orgUnit of that unit or below it
     * @param light as of {@code asOf}; needs a plan
     * @param dueFrom due on that day or later
     * @param dueTo due on that day or earlier
     * @param text part of the code or title
     */
    record Filter(
            @Nullable String plan,
            @Nullable String task,
            @Nullable MilestoneKind kind,
            @Nullable String orgUnit,
            @Nullable MilestoneStatus status,
            @Nullable Light light,
            LocalDate asOf,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueTo,
            @Nullable String text) {}
}
