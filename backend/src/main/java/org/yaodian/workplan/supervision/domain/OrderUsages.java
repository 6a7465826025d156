package org.yaodian.workplan.supervision.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.yaodian.workplan.shared.usage.Usage;
import org.yaodian.workplan.shared.usage.UsageSource;

/** Orders belong to plans, are about tasks, targets and milestones, and go to org units and departments. */
@ApplicationScoped
class OrderUsages implements UsageSource {
    private static final String ADDRESSED =
            "select e from SupervisionOrder e where exists (select 1 from e.responsibilities r where r.%s = ?1)";

    private final OrderRepository orders;

    OrderUsages(OrderRepository orders) {
        this.orders = orders;
    }

    @Override
    public List<Usage> usersOf(String resource, UUID id) {
        return switch (resource) {
            case "plans" -> usages("planId", id);
            case "tasks" -> usages("taskId", id);
            case "targets" -> usages("targetId", id);
            case "milestones" -> usages("milestoneId", id);
            case "org-units" -> usages(ADDRESSED.formatted("orgUnitId"), id);
            case "departments" -> usages(ADDRESSED.formatted("departmentId"), id);
            default -> List.of();
        };
    }

    private List<Usage> usages(String query, UUID id) {
        return orders.find(query, id).page(0, 10).stream()
                .map(order -> new Usage("supervision-orders", order.summary().name()))
                .toList();
    }
}
