package org.yaodian.workplan.supervision.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.ListQuery;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.persistence.YearlyNumbers;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.supervision.OrderAction;
import org.yaodian.workplan.supervision.OrderNumber;
import org.yaodian.workplan.supervision.OrderState;
import org.yaodian.workplan.supervision.ResponsibilityAction;
import org.yaodian.workplan.supervision.ResponsibilitySummary;
import org.yaodian.workplan.supervision.SupervisionOrderDetail;
import org.yaodian.workplan.supervision.SupervisionOrderSpec;
import org.yaodian.workplan.supervision.SupervisionOrderSummary;
import org.yaodian.workplan.supervision.SupervisionOrders;
import org.yaodian.workplan.supervision.WaitingFor;

@ApplicationScoped
class OrderService implements SupervisionOrders {
    private final OrderRepository orders;
    private final OrderFilter filters;
    private final OrderPolicy policy;
    private final OrderDrafting drafting;
    private final YearlyNumbers numbers;
    private final PartChoice choice;
    private final Plans plans;
    private final Scope scope;
    private final BusinessClock clock;

    OrderService(
            OrderRepository orders,
            OrderFilter filters,
            OrderPolicy policy,
            OrderDrafting drafting,
            YearlyNumbers numbers,
            PartChoice choice,
            Plans plans,
            Scope scope,
            BusinessClock clock) {
        this.orders = orders;
        this.filters = filters;
        this.policy = policy;
        this.drafting = drafting;
        this.numbers = numbers;
        this.choice = choice;
        this.plans = plans;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Page<SupervisionOrderSummary> list(Filter filter, PageQuery query) {
        ListQuery<SupervisionOrder> list =
                new ListQuery<>(SupervisionOrder.class, "dueDate,createdAt", OrderRepository.SORT_KEYS);
        return filters.narrow(list, filter)
                .page(orders.getEntityManager(), query)
                .map(SupervisionOrder::summary);
    }

    @Override
    @Transactional
    public SupervisionOrderDetail get(UUID id) {
        return orders.findByIdOptional(id)
                .filter(order -> policy.isSeen(order.summary()))
                .map(this::readable)
                .orElseThrow(() -> Problem.notFound("supervision-orders", id));
    }

    @Override
    @Transactional
    public List<SupervisionOrderSummary> runningOf(UUID planId) {
        return orders.openOf(planId).stream()
                .map(SupervisionOrder::summary)
                .filter(order -> order.state() != OrderState.DRAFT && policy.isSeen(order))
                .toList();
    }

    @Override
    @Transactional
    public Set<UUID> seen(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : orders.list("id in ?1", ids).stream()
                        .map(SupervisionOrder::summary)
                        .filter(policy::isSeen)
                        .map(SupervisionOrderSummary::id)
                        .collect(Collectors.toSet());
    }

    @Override
    @Transactional
    public SupervisionOrderDetail create(SupervisionOrderSpec spec) {
        return readable(drafting.begin(spec, plans.writing(spec.plan(), "/plan"), null));
    }

    @Override
    @Transactional
    public SupervisionOrderDetail replace(UUID id, SupervisionOrderSpec spec, Precondition precondition) {
        SupervisionOrder order = held(id);
        precondition.check(order);
        PlanSummary plan = plans.writing(spec.plan(), "/plan");
        if (!plan.id().equals(order.summary().planId())) {
            throw Problem.invalid("/plan", "plan.fixed");
        }
        require(order.summary(), OrderAction.UPDATE);
        drafting.restate(order, spec, plan);
        orders.flush();
        return readable(order);
    }

    @Override
    @Transactional
    public void delete(UUID id, Precondition precondition) {
        SupervisionOrder order = held(id);
        precondition.check(order);
        plans.get(order.summary().planId()).requireOpen();
        require(order.summary(), OrderAction.DELETE);
        orders.delete(order);
    }

    @Override
    @Transactional
    public SupervisionOrderDetail issue(UUID id, Precondition precondition) {
        return act(id, OrderAction.ISSUE, precondition, (order, signature) -> {
            LocalDate deadline = order.summary().deadline();
            if (deadline.isBefore(signature.on())) {
                throw Problem.conflict("supervision.deadline-past", deadline);
            }
            int year = signature.on().getYear();
            UUID plan = order.summary().planId();
            int sequence = numbers.next(YearlyNumbers.Series.SUPERVISION_ORDERS, plan, year);
            order.issue(new OrderNumber(year, sequence), signature);
        });
    }

    @Override
    @Transactional
    public SupervisionOrderDetail close(UUID id, Precondition precondition) {
        return act(id, OrderAction.CLOSE, precondition, SupervisionOrder::close);
    }

    @Override
    @Transactional
    public SupervisionOrderDetail withdraw(UUID id, String reason, Precondition precondition) {
        return act(id, OrderAction.WITHDRAW, precondition, (order, signature) -> order.withdraw(reason, signature));
    }

    @Override
    @Transactional
    public SupervisionOrderDetail acknowledge(UUID id, @Nullable UUID responsibility, Precondition precondition) {
        return move(id, responsibility, ResponsibilityMove.of(ResponsibilityAction.ACKNOWLEDGE), precondition);
    }

    @Override
    @Transactional
    public SupervisionOrderDetail reply(
            UUID id, @Nullable UUID responsibility, String text, Precondition precondition) {
        return move(id, responsibility, ResponsibilityMove.saying(ResponsibilityAction.REPLY, text), precondition);
    }

    @Override
    @Transactional
    public SupervisionOrderDetail accept(UUID id, @Nullable UUID responsibility, Precondition precondition) {
        return move(id, responsibility, ResponsibilityMove.of(ResponsibilityAction.ACCEPT), precondition);
    }

    @Override
    @Transactional
    public SupervisionOrderDetail reject(
            UUID id, @Nullable UUID responsibility, String reason, Precondition precondition) {
        return move(id, responsibility, ResponsibilityMove.saying(ResponsibilityAction.REJECT, reason), precondition);
    }

    @Override
    @Transactional
    public SupervisionOrderDetail requestExtension(
            UUID id, @Nullable UUID responsibility, ExtensionSpec extension, Precondition precondition) {
        ResponsibilityMove move = ResponsibilityMove.asking(extension.until(), extension.reason());
        return move(id, responsibility, move, precondition);
    }

    @Override
    @Transactional
    public SupervisionOrderDetail decideExtension(
            UUID id, @Nullable UUID responsibility, DecisionSpec decision, Precondition precondition) {
        String reason = decision.reason();
        if (!decision.granted() && (reason == null || reason.isBlank())) {
            throw Problem.invalid("/reason", "supervision.reason-required");
        }
        return move(id, responsibility, ResponsibilityMove.deciding(decision.granted(), reason), precondition);
    }

    private SupervisionOrderDetail act(
            UUID id, OrderAction action, Precondition precondition, BiConsumer<SupervisionOrder, Signature> verb) {
        SupervisionOrder order = held(id);
        precondition.check(order);
        plans.get(order.summary().planId()).requireOpen();
        require(order.summary(), action);
        verb.accept(order, signature());
        orders.flush();
        return readable(order);
    }

    private SupervisionOrderDetail move(
            UUID id, @Nullable UUID named, ResponsibilityMove move, Precondition precondition) {
        SupervisionOrder order = held(id);
        SupervisionOrderSummary summary = order.summary();
        ResponsibilitySummary part = choice.choose(summary, named, move.action());
        precondition.check(order);
        plans.get(summary.planId()).requireOpen();
        Signature signature = signature();
        move.requireLaterThan(part.dueDate(), signature.on());
        order.move(part.id(), move, signature);
        orders.flush();
        return readable(order);
    }

    private SupervisionOrderDetail readable(SupervisionOrder order) {
        return policy.readable(order.detail());
    }

    private Signature signature() {
        return new Signature(scope.caller().displayName(), clock.now(), clock.today());
    }

    private static void require(SupervisionOrderSummary order, OrderAction action) {
        if (!action.isPossible(order.state())) {
            throw Problem.conflict("supervision.state", order.name(), order.state(), action.verb());
        }
    }

    private SupervisionOrder held(UUID id) {
        return orders.hold(id)
                .filter(order -> policy.isSeen(order.summary()))
                .orElseThrow(() -> Problem.notFound("supervision-orders", id));
    }

    @Override
    public List<WaitingFor> waitingFor(SupervisionOrderSummary order) {
        return WaitingRules.of(order);
    }

    @Override
    @Transactional
    public List<OrderAction> permissions(SupervisionOrderSummary order) {
        return policy.actions(order);
    }

    @Override
    @Transactional
    public List<ResponsibilityAction> permissions(SupervisionOrderSummary order, ResponsibilitySummary responsibility) {
        return policy.actions(order, responsibility);
    }
}
