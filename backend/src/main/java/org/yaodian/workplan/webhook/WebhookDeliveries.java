package org.yaodian.workplan.webhook;

import java.util.Set;
import java.util.UUID;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;

/** What is on its way to webhooks, was taken lately, or was given up. */
public interface WebhookDeliveries {
    /** Those of a webhook in one of the states, newest first; all when none is given. */
    Page<WebhookDeliverySummary> list(UUID webhook, Set<WebhookDeliveryState> states, PageQuery query);

    WebhookDeliverySummary get(UUID id);

    /** Sends a trial to a webhook, also to one that is switched off: one attempt, ahead of what waits. */
    WebhookDeliverySummary test(UUID webhook);

    /** Has one sent again that was taken or given up: one attempt, ahead of what waits. */
    WebhookDeliverySummary resend(UUID id);

    /** Has all of a webhook sent again that were given up, in their order; gives how many. */
    int resendParked(UUID webhook);
}
