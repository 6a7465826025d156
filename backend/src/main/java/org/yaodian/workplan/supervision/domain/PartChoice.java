package org.yaodian.workplan.supervision.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.supervision.ResponsibilityAction;
import org.yaodian.workplan.supervision.ResponsibilitySummary;
import org.yaodian.workplan.supervision.SupervisionOrderSummary;

/** Finds the addressee's part that an action is about; it may go unnamed when there is only one that it can be. */
@ApplicationScoped
class PartChoice {
    private static final String PARAMETER = "responsibility";

    private final OrderPolicy policy;

    PartChoice(OrderPolicy policy) {
        this.policy = policy;
    }

    ResponsibilitySummary choose(SupervisionOrderSummary order, @Nullable UUID named, ResponsibilityAction action) {
        List<ResponsibilitySummary> own = named(order, named).stream()
                .filter(part -> policy.isFor(action, part))
                .toList();
        if (own.isEmpty()) {
            throw Problem.forbidden("supervision.not-addressed", order.name());
        }
        if (order.state().isEnded()) {
            throw Problem.conflict("supervision.state", order.name(), order.state(), action.verb());
        }
        List<ResponsibilitySummary> fit = own.stream()
                .filter(part -> action.isPossible(part.state(), part.extension() != null))
                .toList();
        if (fit.isEmpty()) {
            throw refusal(order, own.getFirst(), action);
        }
        if (fit.size() > 1) {
            throw Problem.parameter(PARAMETER, "supervision.which-responsibility", fit.size());
        }
        return fit.getFirst();
    }

    private static List<ResponsibilitySummary> named(SupervisionOrderSummary order, @Nullable UUID named) {
        if (named == null) {
            return order.responsibilities();
        }
        List<ResponsibilitySummary> found = order.responsibilities().stream()
                .filter(part -> part.id().equals(named))
                .toList();
        if (found.isEmpty()) {
            throw Problem.parameter(PARAMETER, "supervision.responsibility-unknown", named);
        }
        return found;
    }

    private static Problem refusal(
            SupervisionOrderSummary order, ResponsibilitySummary part, ResponsibilityAction action) {
        if (part.state().owesAReply() && action == ResponsibilityAction.REQUEST_EXTENSION) {
            return Problem.conflict("supervision.extension-waits");
        }
        if (action == ResponsibilityAction.DECIDE_EXTENSION) {
            return Problem.conflict("supervision.no-extension");
        }
        return Problem.conflict("supervision.state", order.name(), part.state(), action.verb());
    }
}
