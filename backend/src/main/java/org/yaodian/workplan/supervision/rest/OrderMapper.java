package org.yaodian.workplan.supervision.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.ReasonView;
import org.yaodian.workplan.shared.text.Language;
import org.yaodian.workplan.supervision.Exchange;
import org.yaodian.workplan.supervision.ExchangeKind;
import org.yaodian.workplan.supervision.OrderAction;
import org.yaodian.workplan.supervision.OrderNumber;
import org.yaodian.workplan.supervision.ResponsibilityAction;
import org.yaodian.workplan.supervision.ResponsibilityKind;
import org.yaodian.workplan.supervision.ResponsibilitySpec;
import org.yaodian.workplan.supervision.ResponsibilitySummary;
import org.yaodian.workplan.supervision.SupervisionOrderDetail;
import org.yaodian.workplan.supervision.SupervisionOrderSpec;
import org.yaodian.workplan.supervision.SupervisionOrderSummary;
import org.yaodian.workplan.supervision.SupervisionOrders;
import org.yaodian.workplan.supervision.WaitingFor;

/** Between orders as stored and orders as they go over HTTP. */
@ApplicationScoped
class OrderMapper {
    private final SupervisionOrders orders;
    private final SubjectLookup lookup;
    private final Language language;

    OrderMapper(SupervisionOrders orders, SubjectLookup lookup, Language language) {
        this.orders = orders;
        this.lookup = lookup;
        this.language = language;
    }

    List<SupervisionOrderItem> items(List<SupervisionOrderSummary> found, LocalDate asOf) {
        SubjectNames names = lookup.ofOrders(found);
        return found.stream().map(order -> item(order, names, asOf)).toList();
    }

    private SupervisionOrderItem item(SupervisionOrderSummary order, SubjectNames names, LocalDate asOf) {
        ResponsibilitySummary lead = order.responsibilities().stream()
                .filter(part -> part.kind() == ResponsibilityKind.LEAD)
                .findFirst()
                .orElseThrow();
        return new SupervisionOrderItem(
                order.id(),
                number(order.number()),
                order.title(),
                names.plan(order.planId()),
                names.task(order.taskId()),
                names.target(order.targetId()),
                names.milestone(order.milestoneId()),
                order.state(),
                order.origin(),
                order.instruction() != null,
                order.dueDate(),
                days(order.daysLeft(asOf)),
                order.isOverdue(asOf),
                party(lead, names),
                order.responsibilities().size(),
                waiting(order, names));
    }

    SupervisionOrderView view(SupervisionOrderDetail detail, LocalDate asOf) {
        SupervisionOrderSummary order = detail.order();
        SubjectNames names = lookup.ofOrders(List.of(order));
        return new SupervisionOrderView(
                order.id(),
                order.revision(),
                number(order.number()),
                order.title(),
                order.demand(),
                names.plan(order.planId()),
                names.task(order.taskId()),
                names.target(order.targetId()),
                names.milestone(order.milestoneId()),
                order.instruction(),
                order.state(),
                order.origin(),
                ReasonView.all(detail.reasons(), language),
                order.deadline(),
                order.dueDate(),
                days(order.daysLeft(asOf)),
                order.isOverdue(asOf),
                order.createdAt(),
                order.issuedOn(),
                order.endedOn(),
                order.responsibilities().stream()
                        .map(part -> responsibility(detail, part, names, asOf))
                        .toList(),
                waiting(order, names),
                exchanges(detail, names),
                names.isClosed(order.planId())
                        ? List.of()
                        : orders.permissions(order).stream()
                                .map(OrderAction::verb)
                                .toList());
    }

    private ResponsibilityView responsibility(
            SupervisionOrderDetail detail, ResponsibilitySummary part, SubjectNames names, LocalDate asOf) {
        return new ResponsibilityView(
                part.id(),
                party(part, names),
                part.state(),
                part.since(),
                part.dueDate(),
                days(detail.order().daysLeft(part, asOf)),
                part.acknowledgedAt(),
                part.answeredOn(),
                reply(detail, part),
                extension(part),
                names.isClosed(detail.order().planId())
                        ? List.of()
                        : orders.permissions(detail.order(), part).stream()
                                .map(ResponsibilityAction::verb)
                                .toList());
    }

    private static @Nullable String reply(SupervisionOrderDetail detail, ResponsibilitySummary part) {
        return detail.exchanges().stream()
                .filter(one -> one.kind() == ExchangeKind.REPLIED && part.id().equals(one.responsibilityId()))
                .map(Exchange::text)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static @Nullable ExtensionView extension(ResponsibilitySummary part) {
        var extension = part.extension();
        return extension == null
                ? null
                : new ExtensionView(extension.until(), extension.reason(), extension.requestedAt());
    }

    private static List<ExchangeView> exchanges(SupervisionOrderDetail detail, SubjectNames names) {
        return detail.exchanges().stream()
                .map(one -> new ExchangeView(
                        one.kind(),
                        one.responsibilityId(),
                        party(detail.order(), one.responsibilityId(), names),
                        one.text(),
                        one.until(),
                        one.at(),
                        one.by()))
                .toList();
    }

    private List<WaitingForView> waiting(SupervisionOrderSummary order, SubjectNames names) {
        return orders.waitingFor(order).stream()
                .map((WaitingFor waiting) -> new WaitingForView(
                        waiting.step(),
                        waiting.step().isByOffice(),
                        party(order, waiting.responsibilityId(), names),
                        waiting.since()))
                .toList();
    }

    private static @Nullable PartyView party(SupervisionOrderSummary order, @Nullable UUID id, SubjectNames names) {
        return id == null ? null : party(part(order, id), names);
    }

    private static PartyView party(ResponsibilitySummary part, SubjectNames names) {
        return names.party(part.kind(), part.orgUnitId(), part.departmentId());
    }

    private static ResponsibilitySummary part(SupervisionOrderSummary order, UUID id) {
        return order.responsibilities().stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable String number(@Nullable OrderNumber number) {
        return number == null ? null : number.text();
    }

    private static @Nullable Integer days(OptionalInt days) {
        return days.isEmpty() ? null : days.getAsInt();
    }

    /** What a merge patch is merged into. */
    static SupervisionOrderSpec spec(SupervisionOrderSummary order) {
        boolean whole = order.targetId() == null && order.milestoneId() == null;
        return new SupervisionOrderSpec(
                order.planId().toString(),
                order.title(),
                order.demand(),
                whole ? id(order.taskId()) : null,
                id(order.targetId()),
                id(order.milestoneId()),
                order.deadline(),
                order.instruction(),
                order.responsibilities().stream()
                        .map(part -> new ResponsibilitySpec(
                                part.kind(),
                                part.departmentId() == null ? part.orgUnitId().toString() : null,
                                id(part.departmentId())))
                        .toList());
    }

    private static @Nullable String id(@Nullable UUID id) {
        return Objects.toString(id, null);
    }
}
