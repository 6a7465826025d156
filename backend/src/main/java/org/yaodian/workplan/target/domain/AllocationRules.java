package org.yaodian.workplan.target.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.target.Allocation;
import org.yaodian.workplan.target.Gap;

/** What an allocation must hold to, and when its shares can be saved. */
final class AllocationRules {
    private static final BigDecimal LARGEST_CAP = BigDecimal.valueOf(1000);

    private AllocationRules() {}

    /** The code of what is wrong with its cap. */
    static Optional<String> broken(Gap.Plan plan) {
        BigDecimal cap = plan.cap();
        boolean capped = plan.allocation() == Allocation.CAPPED;
        if (cap == null) {
            return capped ? Optional.of("gap.cap-required") : Optional.empty();
        }
        if (!capped) {
            return Optional.of("gap.cap-only-capped");
        }
        boolean sensible = cap.signum() > 0 && cap.compareTo(LARGEST_CAP) <= 0;
        return sensible ? Optional.empty() : Optional.of("gap.cap-range");
    }

    /** Why there are no shares to save. */
    static Problem notAllocated(Gap gap) {
        BigDecimal needed = gap.needed();
        BigDecimal left = gap.left();
        if (needed == null || left == null) {
            return Problem.conflict("gap.unknown", gap.unit().code());
        }
        if (needed.signum() == 0) {
            return Problem.conflict("gap.met", gap.unit().code());
        }
        return Problem.conflict("gap.left", Figures.plain(needed), Figures.plain(left));
    }
}
