package org.yaodian.workplan.reminder.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yaodian.workplan.reminder.Deliveries;
import org.yaodian.workplan.reminder.DeliveryState;
import org.yaodian.workplan.reminder.DeliverySummary;
import org.yaodian.workplan.reminder.domain.Outcome.Kind;
import org.yaodian.workplan.shared.paging.ListQuery;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.time.BusinessClock;

@ApplicationScoped
class DeliveryService implements Deliveries {
    private static final int AT_ONCE = 20;

    private final DeliveryRepository deliveries;
    private final ReminderSettings settings;
    private final BusinessClock clock;

    DeliveryService(DeliveryRepository deliveries, ReminderSettings settings, BusinessClock clock) {
        this.deliveries = deliveries;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Page<DeliverySummary> list(Set<DeliveryState> states, PageQuery query) {
        return new ListQuery<>(Delivery.class, "-day", DeliveryRepository.SORT_KEYS)
                .where("e.state in :states", "states", states.isEmpty() ? null : states)
                .page(deliveries.getEntityManager(), query)
                .map(Delivery::summary);
    }

    @Override
    @Transactional
    public DeliverySummary get(UUID id) {
        return deliveries.findByIdOptional(id).map(Delivery::summary).orElseThrow(() -> missing(id));
    }

    @Override
    @Transactional
    public DeliverySummary resend(UUID id) {
        Delivery delivery =
                deliveries.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> missing(id));
        if (!delivery.state().mayBeResent()) {
            throw Problem.conflict("notification-delivery.state", delivery.state());
        }
        delivery.resend(clock.now());
        deliveries.flush();
        return delivery.summary();
    }

    private static Problem missing(UUID id) {
        return Problem.notFound("notification-deliveries", id);
    }

    /** Takes some to send; from then on they are nobody else's. */
    @Transactional
    List<Letter> take() {
        Instant now = clock.now();
        List<Delivery> due = deliveries.due(now, AT_ONCE);
        due.forEach(delivery -> delivery.begin(now));
        return due.stream().map(Delivery::letter).toList();
    }

    /** Says what came of one that was taken. */
    @Transactional
    void end(UUID id, Outcome outcome) {
        deliveries
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(delivery -> delivery.state() == DeliveryState.SENDING)
                .ifPresent(delivery -> delivery.end(outcome, clock.now()));
    }

    /** Shows those whose sender was lost. */
    @Transactional
    void giveUpLost() {
        Instant now = clock.now();
        deliveries
                .lost(now.minus(settings.lostAfter()))
                .forEach(delivery -> delivery.end(new Outcome(Kind.UNKNOWN, "the sender did not come back"), now));
    }
}
