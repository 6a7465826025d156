package org.yaodian.workplan.target;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.problem.Violation;

/** The use cases around interim and org-unit goals. */
public interface Goals {

    Page<GoalSummary> list(UUID targetId, PageQuery query);

    GoalSummary get(UUID targetId, UUID id);

    GoalSummary create(UUID targetId, GoalSpec spec);

    /** All that {@link #create} would refuse about such a goal; empty when it would be made. */
    List<Violation> objections(UUID targetId, GoalSpec spec);

    GoalSummary replace(UUID targetId, UUID id, GoalSpec spec, Precondition precondition);

    void delete(UUID targetId, UUID id, Precondition precondition);

    /** All goals of those targets, whoever is calling: arithmetic needs them all. */
    List<GoalSummary> ofTargets(Collection<UUID> targetIds);
}
