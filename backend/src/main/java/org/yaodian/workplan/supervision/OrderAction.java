package org.yaodian.workplan.supervision;

import java.util.Locale;
import java.util.Set;

/** What the supervision office does with a whole order, and in which states. */
public enum OrderAction {
    UPDATE(OrderState.DRAFT),
    DELETE(OrderState.DRAFT),
    ISSUE(OrderState.DRAFT),
    CLOSE(OrderState.ACCEPTED),
    WITHDRAW(OrderState.ISSUED, OrderState.ACKNOWLEDGED, OrderState.REJECTED, OrderState.REPLIED, OrderState.ACCEPTED);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of makes it immutable
    private final Set<OrderState> states;

    OrderAction(OrderState... states) {
        this.states = Set.of(states);
    }

    public boolean isPossible(OrderState state) {
        return states.contains(state);
    }

    /** Its name in {@code permissions} and, but for the first two, in the path. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT);
    }
}
