package org.yaodian.workplan.reminder;

import java.util.UUID;

/**
 * Where a desk's digests are sent.
 *
 * @param shown what may be shown of it: of a robot's address, which is a secret, only the host and its last characters
 */
public record AddressSummary(UUID id, long revision, Recipient recipient, DeliveryChannel channel, String shown) {}
