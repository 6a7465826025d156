package org.yaodian.workplan.reminder;

import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;

/** The digests of the caller's desks. Who has looked at them is known to nobody but that person. */
public interface Notifications {

    Page<Notification> mine(PageQuery query);

    Unseen unseen();

    /** Everything made so far counts as seen by the caller. */
    Unseen markSeen();
}
