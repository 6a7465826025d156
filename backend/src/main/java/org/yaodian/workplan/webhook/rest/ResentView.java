package org.yaodian.workplan.webhook.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many deliveries are sent again. */
@Schema(name = "WebhookResent")
record ResentView(@Schema(required = true, examples = "12") int resent) {}
