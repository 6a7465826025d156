package org.yaodian.workplan.years.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
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
    /** With names less alike than this not even the same task brings them there. */
    private static final int LEAST_NAME = (10 * PART_THRESHOLD - 2 * Likeness.WHOLE) / 8;

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
        List<Candidate> candidates = confirmed(before.tasks(), after.tasks());
        for (Commitment earlier : before.tasks()) {
            for (Commitment later : after.tasks()) {
                int text = taskText(earlier.id(), later.id());
                int byTargets = shared.share(earlier.id(), later.id());
                int score = Math.max(text, byTargets);
                if (score >= TASK_THRESHOLD && !decisions.isDifferent(earlier.id(), later.id())) {
                    Basis basis = byTargets > text ? Basis.TARGETS : Basis.TEXT;
                    candidates.add(new Candidate(earlier, later, score, basis));
                }
            }
        }
        return Candidate.oneToOne(candidates);
    }

    private List<Candidate> parts(List<Commitment> earlierOnes, List<Commitment> laterOnes) {
        List<Candidate> candidates = confirmed(earlierOnes, laterOnes);
        for (Commitment earlier : earlierOnes) {
            Likeness title = title(earlier.id());
            for (Commitment later : laterOnes) {
                int name = title.with(title(later.id()));
                int score = name < LEAST_NAME ? 0 : partScore(earlier, later, name);
                if (score >= PART_THRESHOLD && !decisions.isDifferent(earlier.id(), later.id())) {
                    candidates.add(new Candidate(earlier, later, score, Basis.TEXT));
                }
            }
        }
        return Candidate.oneToOne(candidates);
    }

    private int partScore(Commitment earlier, Commitment later, int name) {
        int alike = (8 * name + 2 * taskContext(earlier.taskId(), later.taskId())) / 10;
        return isOfOneKind(earlier, later) ? alike : alike * 8 / 10;
    }

    private List<Candidate> confirmed(List<Commitment> earlierOnes, List<Commitment> laterOnes) {
        Map<UUID, Commitment> later = laterOnes.stream().collect(Collectors.toMap(Commitment::id, Function.identity()));
        Map<UUID, Commitment> earlier =
                earlierOnes.stream().collect(Collectors.toMap(Commitment::id, Function.identity()));
        List<Candidate> found = new ArrayList<>();
        for (Decisions.Pair pair : decisions.same().keySet()) {
            Commitment one = earlier.get(pair.before());
            Commitment other = later.get(pair.after());
            if (one != null && other != null) {
                found.add(new Candidate(one, other, Likeness.WHOLE, Basis.CONFIRMED));
            }
        }
        return found;
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
        int title = title(earlier).with(title(later));
        Likeness mine = words.get(earlier);
        Likeness theirs = words.get(later);
        return mine == null || theirs == null ? title : (6 * title + 4 * mine.with(theirs)) / 10;
    }

    private Likeness title(UUID id) {
        return Objects.requireNonNull(titles.get(id));
    }
}
