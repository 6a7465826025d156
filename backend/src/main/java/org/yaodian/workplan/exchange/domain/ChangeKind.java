package org.yaodian.workplan.exchange.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of things whose changes are told. */
enum ChangeKind {
    PLAN("plan", "status"),
    PROGRAMME("programme", null),
    TASK("task", null),
    TARGET("target", null),
    GOAL("goal", null),
    OBSERVATION("observation", "status"),
    MILESTONE("milestone", "status"),
    SUPERVISION_ORDER("supervision-order", "state"),
    ORG_UNIT("org-unit", null);

    private final String code;
    private final @Nullable String state;

    ChangeKind(String code, @Nullable String state) {
        this.code = code;
        this.state = state;
    }

    /** What the audit trail calls it. */
    String code() {
        return code;
    }

    /** The field that says how far it has come in its life; null when it has none. */
    @Nullable
    String state() {
        return state;
    }

    static Optional<ChangeKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** The type of a change: what it has come to, else what was done to it. */
    String type(String operation, @Nullable String newState) {
        String verb = newState == null || newState.equals("DRAFT") ? operation : newState;
        return code + "." + verb.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
