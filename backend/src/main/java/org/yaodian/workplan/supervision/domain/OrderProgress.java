package org.yaodian.workplan.supervision.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.yaodian.workplan.supervision.OrderState;
import org.yaodian.workplan.supervision.ResponsibilityKind;
import org.yaodian.workplan.supervision.ResponsibilitySummary;

/** What follows for an order under way from where its addressees stand. The one place that decides it. */
final class OrderProgress {
    private OrderProgress() {}

    /** The state of the slowest of those who have to answer: the lead and the responsible, not the supporting. */
    static OrderState state(Collection<ResponsibilitySummary> parts) {
        return parts.stream()
                .filter(part -> part.kind().hasToAnswer())
                .map(ResponsibilitySummary::state)
                .min(Comparator.naturalOrder())
                .map(slowest -> OrderState.valueOf(slowest.name()))
                .orElse(OrderState.DRAFT);
    }

    /** The next day by which somebody who has to answer owes a reply; the lead's when nobody owes one. */
    static LocalDate dueDate(List<ResponsibilitySummary> parts, LocalDate deadline) {
        return parts.stream()
                .filter(part -> part.kind().hasToAnswer() && part.state().owesAReply())
                .map(ResponsibilitySummary::dueDate)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> parts.stream()
                        .filter(part -> part.kind() == ResponsibilityKind.LEAD)
                        .map(ResponsibilitySummary::dueDate)
                        .findFirst()
                        .orElse(deadline));
    }
}
