package org.yaodian.workplan.supervision.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.Reason;
import org.yaodian.workplan.shared.persistence.Aggregate;
import org.yaodian.workplan.shared.persistence.Unrecorded;
import org.yaodian.workplan.supervision.ExchangeKind;
import org.yaodian.workplan.supervision.Instruction;
import org.yaodian.workplan.supervision.OrderNumber;
import org.yaodian.workplan.supervision.OrderOrigin;
import org.yaodian.workplan.supervision.OrderState;
import org.yaodian.workplan.supervision.ResponsibilitySummary;
import org.yaodian.workplan.supervision.SupervisionOrderDetail;
import org.yaodian.workplan.supervision.SupervisionOrderSpec;
import org.yaodian.workplan.supervision.SupervisionOrderSummary;

/** A formal demand with its addressees and all that happened to it. */
@Entity
@Table(name = "supervision_order")
class SupervisionOrder extends Aggregate {
    private UUID planId = new UUID(0, 0);
    private @Nullable Integer numberYear;
    private @Nullable Integer numberSequence;
    private String title = "";
    private String demand = "";
    private @Nullable UUID taskId;
    private @Nullable UUID targetId;
    private @Nullable UUID milestoneId;
    private LocalDate deadline = LocalDate.EPOCH;
    private LocalDate dueDate = LocalDate.EPOCH;
    private @Nullable String instructionBy;
    private @Nullable String instructionText;
    private @Nullable LocalDate instructionDate;

    @Enumerated(EnumType.STRING)
    private OrderOrigin origin = OrderOrigin.MANUAL;

    private @Nullable String proposalKey;

    @Enumerated(EnumType.STRING)
    private OrderState state = OrderState.DRAFT;

    @Column(name = "since_moment")
    private Instant since = Instant.EPOCH;

    private Instant createdAt = Instant.EPOCH;

    @Unrecorded
    @SuppressWarnings("UnusedVariable") // moves with every move of a part, and the revision with it
    private Instant changedAt = Instant.EPOCH;

    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate endedOn;

    @ElementCollection
    @CollectionTable(name = "supervision_responsibility", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<Responsibility> responsibilities = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "supervision_ground", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "position")
    private List<Ground> grounds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "supervision_exchange", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "position")
    private List<Entry> entries = new ArrayList<>();

    /** Begins a draft of a plan; it never moves to another. */
    static SupervisionOrder draft(UUID planId, Instant at) {
        SupervisionOrder order = new SupervisionOrder();
        order.planId = planId;
        order.createdAt = at;
        order.since = at;
        return order;
    }

    /** Says that a rule proposed it, and why. */
    void proposedBy(String key, List<Reason> reasons) {
        origin = OrderOrigin.RULE;
        proposalKey = key;
        reasons.forEach(reason -> grounds.add(Ground.of(reason)));
    }

    /** Takes on what the spec of a draft says, with the references in it resolved. */
    void restate(SupervisionOrderSpec spec, Place place, Instant at) {
        title = spec.title();
        demand = spec.demand();
        taskId = place.taskId();
        targetId = place.targetId();
        milestoneId = place.milestoneId();
        deadline = spec.deadline();
        dueDate = spec.deadline();
        Instruction instruction = spec.instruction();
        instructionBy = instruction == null ? null : instruction.by();
        instructionText = instruction == null ? null : instruction.text();
        instructionDate = instruction == null ? null : instruction.date();
        responsibilities.clear();
        place.addressees().forEach(one -> responsibilities.add(Responsibility.of(one, spec.deadline(), at)));
        changedAt = at;
    }

    void issue(OrderNumber number, Signature signature) {
        numberYear = number.year();
        numberSequence = number.sequence();
        issuedOn = signature.on();
        responsibilities.forEach(part -> part.issue(signature));
        record(new Entry(ExchangeKind.ISSUED, null, null, null, signature.at(), signature.by()));
        enter(OrderState.ISSUED, signature);
    }

    void close(Signature signature) {
        end(OrderState.CLOSED, ExchangeKind.CLOSED, null, signature);
    }

    void withdraw(String reason, Signature signature) {
        end(OrderState.CANCELLED, ExchangeKind.WITHDRAWN, reason, signature);
    }

    private void end(OrderState next, ExchangeKind kind, @Nullable String reason, Signature signature) {
        responsibilities.forEach(Responsibility::refuseExtension);
        endedOn = signature.on();
        record(new Entry(kind, null, reason, null, signature.at(), signature.by()));
        enter(next, signature);
    }

    /** Moves one addressee's part, takes it down, and lets the order follow. */
    void move(UUID responsibility, ResponsibilityMove move, Signature signature) {
        Responsibility part = responsibilities.stream()
                .filter(one -> one.id().equals(responsibility))
                .findFirst()
                .orElseThrow();
        record(move.apply(part, signature));
        enter(OrderProgress.state(parts()), signature);
        dueDate = OrderProgress.dueDate(parts(), deadline);
    }

    private void enter(OrderState next, Signature signature) {
        if (state != next) {
            state = next;
            since = signature.at();
        }
    }

    private void record(Entry entry) {
        entries.add(entry);
        changedAt = entry.at();
    }

    private List<ResponsibilitySummary> parts() {
        return responsibilities.stream().map(Responsibility::summary).toList();
    }

    SupervisionOrderSummary summary() {
        return new SupervisionOrderSummary(
                id(),
                revision(),
                planId,
                number(),
                title,
                demand,
                taskId,
                targetId,
                milestoneId,
                deadline,
                dueDate,
                instruction(),
                origin,
                proposalKey,
                state,
                since,
                createdAt,
                issuedOn,
                endedOn,
                parts());
    }

    SupervisionOrderDetail detail() {
        return new SupervisionOrderDetail(
                summary(),
                grounds.stream().map(Ground::reason).toList(),
                entries.stream().map(Entry::exchange).toList());
    }

    private @Nullable OrderNumber number() {
        return numberYear == null || numberSequence == null ? null : new OrderNumber(numberYear, numberSequence);
    }

    private @Nullable Instruction instruction() {
        return instructionBy == null || instructionText == null || instructionDate == null
                ? null
                : new Instruction(instructionBy, instructionText, instructionDate);
    }

    int sequenceOrLast() {
        return numberSequence == null ? Integer.MAX_VALUE : numberSequence;
    }

    String title() {
        return title;
    }

    LocalDate dueDate() {
        return dueDate;
    }

    Instant createdAt() {
        return createdAt;
    }
}
