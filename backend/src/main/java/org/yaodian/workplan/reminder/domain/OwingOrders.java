package org.yaodian.workplan.reminder.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.reminder.Matter;
import org.yaodian.workplan.reminder.ReminderKind;
import org.yaodian.workplan.supervision.ResponsibilitySummary;
import org.yaodian.workplan.supervision.SupervisionOrderSummary;
import org.yaodian.workplan.supervision.SupervisionOrders;

/** Supervision orders that have not been answered. */
@ApplicationScoped
class OwingOrders {
    private final SupervisionOrders orders;

    OwingOrders(SupervisionOrders orders) {
        this.orders = orders;
    }

    List<Owing> of(PlanSummary plan, DeskRules desks, Span span) {
        return orders.runningOf(plan.id()).stream()
                .flatMap(order -> owing(order, desks, span))
                .toList();
    }

    private static Stream<Owing> owing(SupervisionOrderSummary order, DeskRules desks, Span span) {
        return order.responsibilities().stream()
                .filter(part -> part.kind().hasToAnswer() && part.state().owesAReply())
                .filter(part -> span.isNear(part.dueDate()))
                .map(part -> owing(order, desks, part));
    }

    private static Owing owing(SupervisionOrderSummary order, DeskRules desks, ResponsibilitySummary part) {
        UUID department = part.departmentId();
        Matter matter = new Matter(
                ReminderKind.ORDER,
                order.planId(),
                order.id(),
                order.name(),
                order.title(),
                null,
                department == null ? part.orgUnitId() : null);
        return new Owing(
                matter,
                part.dueDate(),
                department == null ? desks.ofUnit(part.orgUnitId()) : desks.ofDepartment(part.orgUnitId(), department));
    }
}
