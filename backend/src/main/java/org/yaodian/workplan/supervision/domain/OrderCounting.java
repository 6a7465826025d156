package org.yaodian.workplan.supervision.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.supervision.OrderCounts;
import org.yaodian.workplan.supervision.SupervisionOrderSummary;

@ApplicationScoped
class OrderCounting implements OrderCounts {
    private final OrderRepository orders;

    OrderCounting(OrderRepository orders) {
        this.orders = orders;
    }

    @Override
    @Transactional
    public Count of(PlanSummary plan, LocalDate asOf) {
        List<SupervisionOrderSummary> running = orders.runningOn(plan.id(), asOf).stream()
                .map(SupervisionOrder::summary)
                .toList();
        long overdue = running.stream().filter(order -> order.isOverdue(asOf)).count();
        return new Count(running.size(), Math.toIntExact(overdue));
    }
}
