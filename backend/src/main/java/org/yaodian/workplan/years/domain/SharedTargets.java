package org.yaodian.workplan.years.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.workplan.years.Commitment;

/** How much of what two tasks hold are matched targets. */
final class SharedTargets {
    private final Map<UUID, Long> held;
    private final Map<Decisions.Pair, Integer> matched;

    SharedTargets(Collection<Commitment> earlier, Collection<Commitment> later, List<Candidate> matches) {
        this.held = java.util.stream.Stream.concat(earlier.stream(), later.stream())
                .collect(Collectors.groupingBy(Commitment::taskId, Collectors.counting()));
        this.matched = matches.stream()
                .collect(Collectors.groupingBy(
                        match -> new Decisions.Pair(
                                match.before().taskId(), match.after().taskId()),
                        Collectors.summingInt(Candidate::score)));
    }

    /** In thousandths; a match counts as much as it is sure. */
    int share(UUID earlierTask, UUID laterTask) {
        Integer scores = matched.get(new Decisions.Pair(earlierTask, laterTask));
        if (scores == null) {
            return 0;
        }
        long all = held.getOrDefault(earlierTask, 0L) + held.getOrDefault(laterTask, 0L);
        return Math.toIntExact(2L * scores / all);
    }
}
