package org.yaodian.workplan.brief;

import java.util.List;
import java.util.UUID;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;

/**
 * The use cases around briefs. A draft is there for the supervision office only, a published one for everybody whom the plan
 * concerns.
 */
public interface Briefs {

    /** Those of a plan, without their figures. */
    Page<BriefSummary> list(PlanSummary plan, PageQuery query);

    BriefDetail get(UUID id);

    BriefDetail create(PlanSummary plan, BriefSpec spec);

    /** What a draft says of itself, as a change of it starts from. */
    BriefSpec spec(UUID id);

    /** Changes a draft. */
    BriefDetail replace(UUID id, BriefSpec spec, Precondition precondition);

    /** Deletes a draft. */
    void delete(UUID id, Precondition precondition);

    /** Takes all figures as they are known now, gives the brief the next number of its plan and year, and closes it for good. */
    BriefDetail publish(UUID id, Precondition precondition);

    /** What the caller may do with it. */
    List<BriefAction> permissions(BriefSummary brief);
}
