package org.yaodian.workplan.years.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.years.Aspect;
import org.yaodian.workplan.years.Commitment;
import org.yaodian.workplan.years.PlanComparison.Line;
import org.yaodian.workplan.years.PlanComparison.Verdict;

/** Puts two plans' commitments beside each other by their matches. */
final class Alignment {
    private static final Set<Aspect> NOTHING = EnumSet.noneOf(Aspect.class);

    private final Standings before;
    private final Standings after;
    private final Decisions decisions;
    private final int yearsApart;
    private final Map<UUID, Candidate> byLater;
    private final Set<UUID> found;

    Alignment(Standings before, Standings after, Decisions decisions, int yearsApart) {
        this.before = before;
        this.after = after;
        this.decisions = decisions;
        this.yearsApart = yearsApart;
        List<Candidate> matches = new Matching(before.inventory(), after.inventory(), decisions).matches();
        this.byLater =
                matches.stream().collect(Collectors.toMap(match -> match.after().id(), Function.identity()));
        this.found = matches.stream().map(match -> match.before().id()).collect(Collectors.toCollection(HashSet::new));
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        add(lines, before.inventory().tasks(), after.inventory().tasks());
        add(lines, before.inventory().targets(), after.inventory().targets());
        add(lines, before.inventory().milestones(), after.inventory().milestones());
        return List.copyOf(lines);
    }

    private void add(List<Line> lines, List<Commitment> earlier, List<Commitment> later) {
        later.forEach(commitment -> lines.add(held(commitment, byLater.get(commitment.id()))));
        earlier.stream()
                .filter(commitment -> !found.contains(commitment.id()))
                .forEach(commitment ->
                        lines.add(new Line(Verdict.DROPPED, null, null, null, before.side(commitment), null, NOTHING)));
    }

    private Line held(Commitment commitment, @Nullable Candidate match) {
        if (match == null) {
            return new Line(Verdict.NEW, null, null, null, null, after.side(commitment), NOTHING);
        }
        Set<Aspect> changes = Differences.of(match.before(), commitment, yearsApart);
        return new Line(
                changes.isEmpty() ? Verdict.SAME : Verdict.CHANGED,
                match.score(),
                match.basis(),
                decisions.decision(match).orElse(null),
                before.side(match.before()),
                after.side(commitment),
                changes);
    }
}
