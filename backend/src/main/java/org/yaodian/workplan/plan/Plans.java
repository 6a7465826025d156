package org.yaodian.workplan.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;

/** The use cases around plans. A plan that does not concern the caller's org unit is as if it were not there. */
public interface Plans {

    Page<PlanSummary> list(Filter filter, PageQuery query);

    PlanSummary get(UUID id);

    PlanSummary create(PlanSpec spec);

    PlanSummary replace(UUID id, PlanSpec spec, Precondition precondition);

    /** Refused while it has programmes. */
    void delete(UUID id, Precondition precondition);

    /** The plan with that code or id. */
    Optional<PlanSummary> find(String codeOrId);

    /** The plans with those codes or ids, by what each was named; one that is not there is left out. */
    Map<String, PlanSummary> named(Collection<String> codesOrIds);

    /** Those of the given ids that concern the caller, by id. */
    Map<UUID, PlanSummary> byIds(Collection<UUID> ids);

    /** All that are in force and concern the caller. */
    List<PlanSummary> active();

    /** The plan named by a filter; refused as a wrong parameter when there is none. Null for null. */
    @Nullable
    PlanSummary filtered(@Nullable String codeOrId);

    /** The plan named in a body at {@code pointer}, which must be open to changes. */
    PlanSummary writing(String codeOrId, String pointer);

    /** Ids of all plans that concern the caller; null when nothing bounds the caller. */
    @Nullable
    List<UUID> concerned();

    /** Which plans to list; null means any. */
    record Filter(
            @Nullable Integer year,
            @Nullable PlanStatus status,
            @Nullable String orgUnit,
            @Nullable String text) {}
}
