package org.yaodian.workplan.years.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.workplan.years.SuccessionVerdict;

/**
 * What has been decided about two plans.
 *
 * @param same the decision on each pair that is the same
 * @param different pairs that are not
 */
record Decisions(Map<Pair, UUID> same, Set<Pair> different) {
    static final Decisions NONE = new Decisions(Map.of(), Set.of());

    /** An earlier and a later commitment, by id. */
    record Pair(UUID before, UUID after) {}

    static Decisions of(Collection<Succession> successions) {
        return new Decisions(
                successions.stream()
                        .filter(each -> each.verdict() == SuccessionVerdict.SAME)
                        .collect(Collectors.toMap(Succession::pair, Succession::id)),
                successions.stream()
                        .filter(each -> each.verdict() == SuccessionVerdict.DIFFERENT)
                        .map(Succession::pair)
                        .collect(Collectors.toSet()));
    }

    boolean isSame(UUID before, UUID after) {
        return same.containsKey(new Pair(before, after));
    }

    boolean isDifferent(UUID before, UUID after) {
        return different.contains(new Pair(before, after));
    }

    Optional<UUID> decision(Candidate match) {
        return Optional.ofNullable(
                same.get(new Pair(match.before().id(), match.after().id())));
    }
}
