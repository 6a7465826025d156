package org.yaodian.workplan.years.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaodian.workplan.years.Basis;
import org.yaodian.workplan.years.Commitment;

/**
 * Finds what of an earlier plan is in a later one, by words and by what tasks hold (docs/rules/years.md). The same two plans give
 * the same matches each time.
 */
final class Matching {
    /** What tasks have to have in common, in thousandths. */
    private static final int TASK_THRESHOLD = 500;
    /** What targets and milestones have to have in common, their tasks included. */
    private static final int PART_THRESHOLD = 600;

    private final Inventory before;
    private final Inventory after;
    private final Decisions decisions;
    private final Map<UUID, Likeness> titles;
    private final Map<UUID, Likeness> words;

    Matching(Inventory before, Inventory after, Decisions decisions) {
        this.before = before;
        this.after = after;
        this.decisions = decisions;
        this.titles = Stream.concat(before.all(), after.all())
                .collect(Collectors.toMap(Commitment::id, each -> Likeness.of(each.title())));
        this.words = Stream.concat(before.tasks().stream(), after.tasks().stream())
                .filter(task -> !task.words().isBlank())
                .collect(Collectors.toMap(Commitment::id, task -> Likeness.of(task.words())));
    }

    /** One match at most for each commitment. */
    List<Candidate> matches() {
        List<Candidate> targets = parts(before.targets(), after.targets());
        List<Candidate> found = new ArrayList<>(tasks(targets));
        found.addAll(targets);
        found.addAll(parts(before.milestones(), after.milestones()));
        return List.copyOf(found);
    }

    private List<Candidate> tasks(List<Candidate> targets) {
        SharedTargets shared = new SharedTargets(before.targets(), after.targets(), targets);
        List<Candidate> candidates = new ArrayList<>();
        for (Commitment earlier : before.tasks()) {
            for (Commitment later : after.tasks()) {
                int text = taskText(earlier.id(), later.id());
                int byTargets = shared.share(earlier.id(), later.id());
                Basis basis = byTargets > text ? Basis.TARGETS : Basis.TEXT;
                add(candidates, new Candidate(earlier, later, Math.max(text, byTargets), basis), TASK_THRESHOLD);
            }
        }
        return Candidate.oneToOne(candidates);
    }

    private List<Candidate> parts(List<Commitment> earlierOnes, List<Commitment> laterOnes) {
        Map<Decisions.Pair, Integer> known = new HashMap<>();
        ToIntBiFunction<UUID, UUID> context = (earlier, later) ->
                known.computeIfAbsent(new Decisions.Pair(earlier, later), pair -> taskContext(earlier, later));
        List<Candidate> candidates = new ArrayList<>();
        for (Commitment earlier : earlierOnes) {
            for (Commitment later : laterOnes) {
                int alike =
                        (8 * title(earlier.id(), later.id()) + 2 * context.applyAsInt(earlier.taskId(), later.taskId()))
                                / 10;
                int score = isOfOneKind(earlier, later) ? alike : alike * 8 / 10;
                add(candidates, new Candidate(earlier, later, score, Basis.TEXT), PART_THRESHOLD);
            }
        }
        return Candidate.oneToOne(candidates);
    }

    private void add(List<Candidate> candidates, Candidate candidate, int threshold) {
        UUID earlier = candidate.before().id();
        UUID later = candidate.after().id();
        if (decisions.isSame(earlier, later)) {
            candidates.add(new Candidate(candidate.before(), candidate.after(), Likeness.WHOLE, Basis.CONFIRMED));
        } else if (candidate.score() >= threshold && !decisions.isDifferent(earlier, later)) {
            candidates.add(candidate);
        }
    }

    private static boolean isOfOneKind(Commitment earlier, Commitment later) {
        String unit = earlier.measure() == null ? null : earlier.measure().unit();
        String laterUnit = later.measure() == null ? null : later.measure().unit();
        return Objects.equals(unit, laterUnit) && earlier.deliverable() == later.deliverable();
    }

    private int taskContext(UUID earlier, UUID later) {
        return decisions.isSame(earlier, later) ? Likeness.WHOLE : taskText(earlier, later);
    }

    private int taskText(UUID earlier, UUID later) {
        int title = title(earlier, later);
        Likeness mine = words.get(earlier);
        Likeness theirs = words.get(later);
        return mine == null || theirs == null ? title : (6 * title + 4 * mine.with(theirs)) / 10;
    }

    private int title(UUID earlier, UUID later) {
        return Objects.requireNonNull(titles.get(earlier)).with(Objects.requireNonNull(titles.get(later)));
    }
}
