package org.yaodian.workplan.years;

import java.util.UUID;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;

/** The decisions on what follows what, those of carrying over included. */
public interface Successions {

    Page<SuccessionSummary> list(UUID planId, PageQuery query);

    SuccessionSummary get(UUID planId, UUID id);

    /** Refused as a duplicate where the two have been decided on, or either of them has another counterpart already. */
    SuccessionSummary create(UUID planId, SuccessionSpec spec);

    /** Takes the decision back; both commitments stay. */
    void delete(UUID planId, UUID id, Precondition precondition);
}
