package org.yaodian.workplan.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of the audit trail.
 *
 * @param number its place, from 1 without a gap
 * @param previousHash hash of the line before it; of the first, 64 zeros
 * @param hash SHA-256, in hex, of all else
 */
public record AuditLine(
        long number, UUID id, Instant occurredAt, Actor actor, Recorded recorded, String previousHash, String hash) {}
