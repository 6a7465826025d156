package org.yaodian.workplan.supervision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;

/**
 * The use cases around supervision orders. A draft is there for the supervision office only; an issued one for whoever has an
 * addressee in their subtree. What an addressee wrote and was told is in it for that addressee and those above only.
 */
public interface SupervisionOrders {

    Page<SupervisionOrderSummary> list(Filter filter, PageQuery query);

    SupervisionOrderDetail get(UUID id);

    /** Those of a plan that have been issued and are not over, as far as the caller sees them. */
    List<SupervisionOrderSummary> runningOf(UUID planId);

    SupervisionOrderDetail create(SupervisionOrderSpec spec);

    /** Changes a draft. */
    SupervisionOrderDetail replace(UUID id, SupervisionOrderSpec spec, Precondition precondition);

    /** Deletes a draft; an issued order is withdrawn instead. */
    void delete(UUID id, Precondition precondition);

    /** Gives the order the next number of its plan and year, and sends it out. */
    SupervisionOrderDetail issue(UUID id, Precondition precondition);

    SupervisionOrderDetail close(UUID id, Precondition precondition);

    /** Takes an issued order back, with a reason; its number is not given again. */
    SupervisionOrderDetail withdraw(UUID id, String reason, Precondition precondition);

    SupervisionOrderDetail acknowledge(UUID id, @Nullable UUID responsibility, Precondition precondition);

    SupervisionOrderDetail reply(UUID id, @Nullable UUID responsibility, String text, Precondition precondition);

    SupervisionOrderDetail accept(UUID id, @Nullable UUID responsibility, Precondition precondition);

    /** Sends a reply back with a reason. */
    SupervisionOrderDetail reject(UUID id, @Nullable UUID responsibility, String reason, Precondition precondition);

    /** Asks for more time: until a day after the one it is due on, and not before today. */
    SupervisionOrderDetail requestExtension(
            UUID id, @Nullable UUID responsibility, ExtensionSpec extension, Precondition precondition);

    SupervisionOrderDetail decideExtension(
            UUID id, @Nullable UUID responsibility, DecisionSpec decision, Precondition precondition);

    /** Those of the orders that are there for the caller. */
    Set<UUID> seen(Collection<UUID> ids);

    /** What the order waits for, addressee by addressee; empty once it is over. */
    List<WaitingFor> waitingFor(SupervisionOrderSummary order);

    /** What the caller may do with the whole order. */
    List<OrderAction> permissions(SupervisionOrderSummary order);

    /** What the caller may do with one addressee's part of it. */
    List<ResponsibilityAction> permissions(SupervisionOrderSummary order, ResponsibilitySummary responsibility);

    /** More time, as an addressee asks for it. */
    record ExtensionSpec(LocalDate until, String reason) {}

    /**
     * What is decided on it.
     *
     * @param reason required when it is refused
     */
    record DecisionSpec(boolean granted, @Nullable String reason) {}

    /**
     * Which orders to list; null means any.
     *
     * @param states empty for any
     * @param orgUnit addressed to that unit, a unit below it or one of their departments
     * @param overdue as of {@code asOf}
     * @param task id, or code if there is a plan; also orders on its targets and milestones
     * @param target id, or code if there is a plan
     * @param text part of the title or demand
     */
    record Filter(
            @Nullable String plan,
            Set<OrderState> states,
            @Nullable String orgUnit,
            @Nullable String department,
            @Nullable Boolean overdue,
            @Nullable String task,
            @Nullable String target,
            @Nullable String milestone,
            @Nullable OrderOrigin origin,
            @Nullable String text,
            LocalDate asOf) {}
}
