package org.yaodian.workplan.supervision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.persistence.Aggregate;
import org.yaodian.workplan.supervision.Party;
import org.yaodian.workplan.supervision.ResponsibilityKind;
import org.yaodian.workplan.supervision.ResponsibilityState;
import org.yaodian.workplan.supervision.ResponsibilitySummary;

/** One addressee of an order. Whether it may move is asked before ({@link ResponsibilityMove}). */
@Embeddable
class Responsibility {
    @Column(name = "id")
    private UUID id = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private ResponsibilityKind kind = ResponsibilityKind.LEAD;

    private UUID orgUnitId = new UUID(0, 0);
    private @Nullable UUID departmentId;

    @Enumerated(EnumType.STRING)
    private ResponsibilityState state = ResponsibilityState.DRAFT;

    private LocalDate dueDate = LocalDate.EPOCH;

    @Column(name = "since_moment")
    private Instant since = Instant.EPOCH;

    private @Nullable Instant acknowledgedAt;
    private @Nullable LocalDate answeredOn;
    private @Nullable LocalDate extensionUntil;
    private @Nullable String extensionReason;
    private @Nullable Instant extensionRequestedAt;

    static Responsibility of(Party addressee, LocalDate deadline, Instant at) {
        Responsibility responsibility = new Responsibility();
        responsibility.id = Aggregate.newId();
        responsibility.kind = addressee.kind();
        responsibility.orgUnitId = addressee.orgUnitId();
        responsibility.departmentId = addressee.departmentId();
        responsibility.dueDate = deadline;
        responsibility.since = at;
        return responsibility;
    }

    void issue(Signature signature) {
        enter(ResponsibilityState.ISSUED, signature);
    }

    void acknowledge(Signature signature) {
        enter(ResponsibilityState.ACKNOWLEDGED, signature);
        acknowledgedAt = signature.at();
    }

    /** Replies; whoever has replied needs no more time. */
    void reply(Signature signature) {
        enter(ResponsibilityState.REPLIED, signature);
        answeredOn = signature.on();
        clearExtension();
    }

    void accept(Signature signature) {
        enter(ResponsibilityState.ACCEPTED, signature);
    }

    /** Sends the reply back: it no longer counts as an answer, on any day. */
    void reject(Signature signature) {
        enter(ResponsibilityState.REJECTED, signature);
        answeredOn = null;
    }

    void requestExtension(LocalDate until, String reason, Signature signature) {
        extensionUntil = until;
        extensionReason = reason;
        extensionRequestedAt = signature.at();
    }

    void grantExtension() {
        if (extensionUntil != null) {
            dueDate = extensionUntil;
        }
        clearExtension();
    }

    void refuseExtension() {
        clearExtension();
    }

    private void clearExtension() {
        extensionUntil = null;
        extensionReason = null;
        extensionRequestedAt = null;
    }

    private void enter(ResponsibilityState next, Signature signature) {
        state = next;
        since = signature.at();
    }

    UUID id() {
        return id;
    }

    @Nullable
    LocalDate extensionUntil() {
        return extensionUntil;
    }

    ResponsibilitySummary summary() {
        return new ResponsibilitySummary(
                id, kind, orgUnitId, departmentId, state, dueDate, since, acknowledgedAt, answeredOn, extension());
    }

    private ResponsibilitySummary.@Nullable Extension extension() {
        return extensionUntil == null || extensionReason == null || extensionRequestedAt == null
                ? null
                : new ResponsibilitySummary.Extension(extensionUntil, extensionReason, extensionRequestedAt);
    }
}
