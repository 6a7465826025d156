package org.yaodian.workplan.supervision.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.workplan.access.Caller;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.organisation.DepartmentSummary;
import org.yaodian.workplan.organisation.Departments;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.supervision.OrderAction;
import org.yaodian.workplan.supervision.OrderState;
import org.yaodian.workplan.supervision.ResponsibilityAction;
import org.yaodian.workplan.supervision.ResponsibilitySummary;
import org.yaodian.workplan.supervision.SupervisionOrderDetail;
import org.yaodian.workplan.supervision.SupervisionOrderSummary;

/**
 * Who sees an order and who may do what with it: the supervision office everything but answering; an addressee, or whoever
 * reports or reviews above it, its own part.
 */
@ApplicationScoped
class OrderPolicy {
    private final Scope scope;
    private final Departments departments;
    private final Plans plans;

    OrderPolicy(Scope scope, Departments departments, Plans plans) {
        this.scope = scope;
        this.departments = departments;
        this.plans = plans;
    }

    boolean isOffice() {
        return scope.may(Capability.SUPERVISE);
    }

    boolean isSeen(SupervisionOrderSummary order) {
        return isOffice()
                || (order.state() != OrderState.DRAFT
                        && order.responsibilities().stream().anyMatch(this::isWithinReach)
                        && !plans.byIds(List.of(order.planId())).isEmpty());
    }

    private boolean isWithinReach(ResponsibilitySummary part) {
        return scope.covers(part.orgUnitId());
    }

    /** The order as the caller may read it: what was said to and by an addressee is its own and of those above it. */
    SupervisionOrderDetail readable(SupervisionOrderDetail detail) {
        Set<UUID> readable = detail.order().responsibilities().stream()
                .filter(this::isWithinReach)
                .map(ResponsibilitySummary::id)
                .collect(Collectors.toSet());
        return new SupervisionOrderDetail(
                detail.order().withReasonsOf(readable),
                detail.reasons(),
                detail.exchanges().stream()
                        .filter(one -> one.responsibilityId() == null || readable.contains(one.responsibilityId()))
                        .toList());
    }

    /** Whether the caller is one who takes this action on this part, in whatever state. */
    boolean isFor(ResponsibilityAction action, ResponsibilitySummary part) {
        return action.isByAddressee() ? mayAnswerFor(part) : isOffice();
    }

    /** A department answers for itself only; an org unit's people for it and what lies below. */
    private boolean mayAnswerFor(ResponsibilitySummary part) {
        Caller caller = scope.caller();
        if (!caller.may(Capability.ANSWER)) {
            return false;
        }
        String own = caller.department();
        UUID addressed = part.departmentId();
        return addressed == null
                ? own == null && isWithinReach(part)
                : own != null && codeOf(addressed).filter(own::equals).isPresent();
    }

    private Optional<String> codeOf(UUID department) {
        Map<UUID, DepartmentSummary> found = departments.byIds(List.of(department));
        return Optional.ofNullable(found.get(department)).map(DepartmentSummary::code);
    }

    List<OrderAction> actions(SupervisionOrderSummary order) {
        return isOffice()
                ? Arrays.stream(OrderAction.values())
                        .filter(action -> action.isPossible(order.state()))
                        .toList()
                : List.of();
    }

    List<ResponsibilityAction> actions(SupervisionOrderSummary order, ResponsibilitySummary part) {
        return order.state().isEnded()
                ? List.of()
                : Arrays.stream(ResponsibilityAction.values())
                        .filter(action -> action.isPossible(part.state(), part.extension() != null))
                        .filter(action -> isFor(action, part))
                        .toList();
    }
}
