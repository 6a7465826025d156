package org.yaodian.workplan.years.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yaodian.workplan.years.Basis;
import org.yaodian.workplan.years.Commitment;

/** Two commitments that may be the same one. */
record Candidate(Commitment before, Commitment after, int score, Basis basis) {
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::isConfirmed)
            .reversed()
            .thenComparing(Comparator.comparingInt(Candidate::score).reversed())
            .thenComparing(candidate -> !candidate.before.code().equals(candidate.after.code()))
            .thenComparing(candidate -> candidate.before.code())
            .thenComparing(candidate -> candidate.after.code());

    private boolean isConfirmed() {
        return basis == Basis.CONFIRMED;
    }

    /**
     * Each commitment with at most one other, the surest first. No two that are left without each other would both rather have
     * each other than what they got, and the order in which candidates come does not matter.
     */
    static List<Candidate> oneToOne(List<Candidate> candidates) {
        Set<UUID> taken = new HashSet<>();
        List<Candidate> chosen = new ArrayList<>();
        candidates.stream().sorted(BEST_FIRST).forEach(candidate -> {
            UUID earlier = candidate.before.id();
            UUID later = candidate.after.id();
            if (!taken.contains(earlier) && !taken.contains(later)) {
                taken.add(earlier);
                taken.add(later);
                chosen.add(candidate);
            }
        });
        return List.copyOf(chosen);
    }
}
