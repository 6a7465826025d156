package org.yaodian.workplan.webhook.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * What a webhook is told.
 *
 * @param delivery the {@code webhook-id} it goes out with
 * @param subject kind of thing and its id
 * @param body the CloudEvent, as it goes out
 */
record Event(UUID delivery, String type, String subject, Instant occurredAt, String body) {}
