package org.yaodian.workplan.target;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;

/** The use cases around targets. */
public interface Targets {

    Page<TargetSummary> list(Filter filter, PageQuery query);

    TargetSummary get(UUID id);

    TargetSummary create(TargetSpec spec);

    /** Refused as a conflict when the arithmetic would change under observations that exist. */
    TargetSummary replace(UUID id, TargetSpec spec, Precondition precondition);

    /** Refused while it has observations; its goals go with it. */
    void delete(UUID id, Precondition precondition);

    /**
     * The target that a code or id names. A code is looked up in {@code plan} (code or id), or, when null, in all active plans
     * that concern the caller, where it has to be the only one.
     */
    Optional<TargetSummary> find(@Nullable String plan, String codeOrId);

    /**
     * The id of the target named by a filter {@code target}, as {@link #find} finds it. Refused as a wrong parameter when there is
     * none. Null for null.
     */
    @Nullable
    UUID filtered(@Nullable String plan, @Nullable String codeOrId);

    List<TargetSummary> ofPlan(UUID planId);

    List<TargetSummary> ofTasks(Collection<UUID> taskIds);

    Map<UUID, TargetSummary> byIds(Collection<UUID> ids);

    /**
     * Which targets to list; null means any.
     *
     * @param only these ids, as found by a computed filter
     */
    record Filter(
            @Nullable String plan,
            @Nullable String task,
            @Nullable Collection<UUID> only,
            @Nullable String text) {}
}
