package org.yaodian.workplan.supervision.domain;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.supervision.Proposal;
import org.yaodian.workplan.supervision.SupervisionOrderSpec;

/** Makes drafts and changes them; a draft by hand and one from a proposal come about in the same way. */
@ApplicationScoped
class OrderDrafting {
    private final OrderRepository orders;
    private final OrderReferences references;
    private final BusinessClock clock;

    OrderDrafting(OrderRepository orders, OrderReferences references, BusinessClock clock) {
        this.orders = orders;
        this.references = references;
        this.clock = clock;
    }

    SupervisionOrder begin(SupervisionOrderSpec spec, PlanSummary plan, @Nullable Proposal proposal) {
        SupervisionOrder order = SupervisionOrder.draft(plan.id(), clock.now());
        if (proposal != null) {
            order.proposedBy(proposal.key(), proposal.reasons());
        }
        restate(order, spec, plan);
        orders.persistAndFlush(order);
        return order;
    }

    void restate(SupervisionOrder order, SupervisionOrderSpec spec, PlanSummary plan) {
        order.restate(spec, references.resolve(spec, plan), clock.now());
    }
}
