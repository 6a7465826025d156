package org.yaodian.workplan.webhook;

import java.util.UUID;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;

/** The use cases around webhooks. Whoever is bounded by an org unit has those of its subtree; others are as if not there. */
public interface Webhooks {
    Page<WebhookSummary> list(PageQuery query);

    WebhookSummary get(UUID id);

    /** A new webhook, told of what is committed from now on, with its secret. Refused when its address may not be called. */
    Issued create(WebhookSpec spec);

    /** Changes it; what it has been told of stays. The org unit is fixed for good. */
    WebhookSummary replace(UUID id, WebhookSpec spec, Precondition precondition);

    /** Removes it with all that is on its way. */
    void delete(UUID id, Precondition precondition);

    /** A new secret; the one before is good for signing too for a day. */
    Issued rotateSecret(UUID id);

    /** A webhook and its secret, which is not to be had again. */
    record Issued(WebhookSummary webhook, String secret) {}
}
