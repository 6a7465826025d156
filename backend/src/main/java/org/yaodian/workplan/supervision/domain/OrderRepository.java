package org.yaodian.workplan.supervision.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yaodian.workplan.shared.paging.SortKey;
import org.yaodian.workplan.supervision.OrderState;

@ApplicationScoped
class OrderRepository implements PanacheRepositoryBase<SupervisionOrder, UUID> {
    static final List<SortKey<SupervisionOrder>> SORT_KEYS = List.of(
            SortKey.date("dueDate", "e.dueDate", SupervisionOrder::dueDate),
            SortKey.number(
                    "number",
                    "coalesce(e.numberSequence, " + Integer.MAX_VALUE + ")",
                    SupervisionOrder::sequenceOrLast),
            SortKey.text("title", "e.title", SupervisionOrder::title),
            SortKey.moment("createdAt", "e.createdAt", SupervisionOrder::createdAt));

    /** The order, held against whoever wants to move it at the same time, until this transaction is over. */
    Optional<SupervisionOrder> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those of a plan that are not over, drafts included. */
    List<SupervisionOrder> openOf(UUID planId) {
        return list(
                "planId = ?1 and state not in ?2 order by createdAt, id",
                planId,
                Set.of(OrderState.CLOSED, OrderState.CANCELLED));
    }

    /** Those of a plan that have been issued by that day and are not over on it. */
    List<SupervisionOrder> runningOn(UUID planId, LocalDate day) {
        return list("planId = ?1 and issuedOn <= ?2 and (endedOn is null or endedOn > ?2)", planId, day);
    }
}
