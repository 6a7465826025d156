package org.yaodian.workplan.target.domain;

import java.util.List;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.Violation;
import org.yaodian.workplan.target.BulkReporting.Kind;
import org.yaodian.workplan.target.BulkReporting.Outcome;

/** What a refusal of one figure is in a batch: the same codes and words, each at the field that it is about. */
final class RefusedRow {
    private RefusedRow() {}

    static Outcome outcome(Problem problem) {
        List<Violation> violations = problem.violations().isEmpty()
                ? List.of(new Violation(pointer(problem.code()), problem.code(), problem.arguments()))
                : problem.violations();
        return new Outcome(Kind.REFUSED, violations);
    }

    /** The field that a refusal of the whole figure is about. */
    private static String pointer(String code) {
        if (code.startsWith("plan.")) {
            return "/plan";
        }
        return code.startsWith("org-unit.") || code.startsWith("observation.not-") ? "/orgUnit" : "";
    }
}
