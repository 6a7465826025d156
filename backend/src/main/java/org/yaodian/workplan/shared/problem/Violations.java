package org.yaodian.workplan.shared.problem;

import java.util.ArrayList;
import java.util.List;

/** Gathers all broken rules of one request, so that its sender can mend them in one go. */
public final class Violations {
    private final List<Violation> found = new ArrayList<>();

    public Violations add(String pointer, String code, Object... arguments) {
        found.add(Violation.of(pointer, code, arguments));
        return this;
    }

    /** Adds the violation when {@code broken} is true. */
    public Violations addIf(boolean broken, String pointer, String code, Object... arguments) {
        return broken ? add(pointer, code, arguments) : this;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Violation> all() {
        return List.copyOf(found);
    }

    /** Throws an {@link ProblemType#INVALID_FIELDS} problem that holds all of them, if there are any. */
    public void refuse() {
        if (!found.isEmpty()) {
            throw Problem.invalid(all());
        }
    }
}
