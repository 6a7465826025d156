package org.yaodian.workplan.reminder;

import java.util.Set;
import java.util.UUID;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;

/** Digests on their way out. */
public interface Deliveries {

    /** Those in one of the states; all when none is given. */
    Page<DeliverySummary> list(Set<DeliveryState> states, PageQuery query);

    DeliverySummary get(UUID id);

    /** Has one sent again that failed or may not have arrived. */
    DeliverySummary resend(UUID id);
}
