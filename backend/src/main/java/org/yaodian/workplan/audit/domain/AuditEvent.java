package org.yaodian.workplan.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Origin.Channel;
import org.yaodian.workplan.audit.Actor;
import org.yaodian.workplan.audit.AuditLine;
import org.yaodian.workplan.audit.Operation;
import org.yaodian.workplan.audit.Recorded;
import org.yaodian.workplan.shared.persistence.Identified;

/** A line as it is listed. It is only read this way; {@link TrailWriter} writes. */
@Entity
@Immutable
@Table(name = "audit_event")
class AuditEvent implements Identified {
    @Id
    private UUID id = new UUID(0, 0);

    private long number;
    private Instant occurredAt = Instant.EPOCH;
    private String actor = "";
    private String actorSubject = "";
    private String actorName = "";
    private String actorRoles = "";

    @Enumerated(EnumType.STRING)
    private Channel channel = Channel.API;

    private @Nullable String client;
    private String requestId = "";

    @Enumerated(EnumType.STRING)
    private Operation operation = Operation.CREATED;

    private String entityType = "";
    private UUID entityId = new UUID(0, 0);
    private @Nullable String entityCode;
    private @Nullable UUID orgUnitId;
    private @Nullable UUID planId;

    @Column(name = "before")
    private String was = "";

    @Column(name = "after")
    private String became = "";

    private String previousHash = "";
    private String hash = "";

    @Override
    public UUID id() {
        return id;
    }

    long number() {
        return number;
    }

    @Nullable
    UUID orgUnitId() {
        return orgUnitId;
    }

    AuditLine line() {
        Actor who = new Actor(
                actor, actorSubject, actorName, List.of(actorRoles.split(",", -1)), channel, client, requestId);
        Recorded what = new Recorded(operation, entityType, entityId, entityCode, orgUnitId, planId, was, became);
        return new AuditLine(number, id, occurredAt, who, what, previousHash, hash);
    }
}
