package org.yaodian.workplan.webhook.domain;

import java.util.List;
import java.util.UUID;

/**
 * What is to be sent.
 *
 * @param id of the delivery, the {@code webhook-id}
 * @param secrets to sign with, the newest first
 * @param attempts how often it has been sent before
 */
record Parcel(UUID id, String url, String body, List<String> secrets, int attempts) {}
