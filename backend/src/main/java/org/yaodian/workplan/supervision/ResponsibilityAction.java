package org.yaodian.workplan.supervision;

import java.util.Locale;
import java.util.Set;

/** What an addressee does with its part of an order, or the supervision office with it, and in which states. */
public enum ResponsibilityAction {
    ACKNOWLEDGE(true, ResponsibilityState.ISSUED),
    REPLY(true, ResponsibilityState.ACKNOWLEDGED, ResponsibilityState.REJECTED),
    REQUEST_EXTENSION(true, ResponsibilityState.ISSUED, ResponsibilityState.ACKNOWLEDGED, ResponsibilityState.REJECTED),
    ACCEPT(false, ResponsibilityState.REPLIED),
    REJECT(false, ResponsibilityState.REPLIED),
    DECIDE_EXTENSION(false, ResponsibilityState.ISSUED, ResponsibilityState.ACKNOWLEDGED, ResponsibilityState.REJECTED);

    private final boolean byAddressee;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of makes it immutable
    private final Set<ResponsibilityState> states;

    ResponsibilityAction(boolean byAddressee, ResponsibilityState... states) {
        this.byAddressee = byAddressee;
        this.states = Set.of(states);
    }

    /** Whether the addressee takes it; otherwise the supervision office does. */
    public boolean isByAddressee() {
        return byAddressee;
    }

    /** An extension is asked for once at a time, and decided on only when asked for. */
    public boolean isPossible(ResponsibilityState state, boolean extensionAsked) {
        return states.contains(state)
                && switch (this) {
                    case REQUEST_EXTENSION -> !extensionAsked;
                    case DECIDE_EXTENSION -> extensionAsked;
                    default -> true;
                };
    }

    /** Its name in {@code permissions} and in the path. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
