package org.yaodian.workplan.insight.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.insight.Changes;
import org.yaodian.workplan.milestone.StandingMilestone;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.target.Rounding;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TargetValue;
import org.yaodian.workplan.task.TaskStanding;
import org.yaodian.workplan.task.TaskSummary;

/** What has moved from one picture of a plan to a later one (docs/rules/insight.md). */
record Movement(PlanPicture before, PlanPicture now) {
    /** What became worse first, and of that what stands worst; then what moved, what became better. */
    private static final Comparator<Changes.Item> WORST_FIRST = Comparator.comparing(Changes.Item::direction)
            .thenComparing(Changes.Item::after, Comparator.reverseOrder())
            .thenComparing(Changes.Item::kind)
            .thenComparing(Changes.Item::code);

    /** How something stood. */
    record State(Light light, @Nullable BigDecimal value) {

        /** Whether the other one looks different to a reader: another light or another figure. */
        boolean differsFrom(State other) {
            return light != other.light || !sameFigure(value, other.value);
        }

        private static boolean sameFigure(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            return one == null ? other == null : other != null && one.compareTo(other) == 0;
        }
    }

    List<Changes.Item> items() {
        return Stream.of(tasks(), targets(), milestones())
                .flatMap(items -> items)
                .sorted(WORST_FIRST)
                .toList();
    }

    private Stream<Changes.Item> tasks() {
        return now.tasks().stream()
                .map(task -> item(
                        new Subject(Changes.Kind.TASK, task.id(), task.code(), task.title()),
                        state(before, task),
                        state(now, task)))
                .flatMap(Stream::ofNullable);
    }

    private Stream<Changes.Item> targets() {
        Map<UUID, State> earlier = new HashMap<>();
        before.values().forEach(value -> earlier.put(value.target().id(), state(value)));
        return now.values().stream()
                .map(value -> {
                    TargetSummary target = value.target();
                    return item(
                            new Subject(Changes.Kind.TARGET, target.id(), target.code(), target.name()),
                            Objects.requireNonNull(earlier.get(target.id())),
                            state(value));
                })
                .flatMap(Stream::ofNullable);
    }

    private Stream<Changes.Item> milestones() {
        Map<UUID, State> earlier = new HashMap<>();
        before.milestones().forEach(held -> earlier.put(held.milestone().id(), state(held)));
        return now.milestones().stream()
                .map(held -> {
                    var milestone = held.milestone();
                    return item(
                            new Subject(Changes.Kind.MILESTONE, milestone.id(), milestone.code(), milestone.title()),
                            Objects.requireNonNull(earlier.get(milestone.id())),
                            state(held));
                })
                .flatMap(Stream::ofNullable);
    }

    private static State state(PlanPicture picture, TaskSummary task) {
        TaskStanding standing = picture.standing(task);
        return new State(standing.light(), standing.progress());
    }

    private static State state(TargetValue value) {
        return new State(value.light(), Rounding.value(value.target(), value.value()));
    }

    private static State state(StandingMilestone held) {
        return new State(held.standing().light(), null);
    }

    /** What has moved, by its names. */
    private record Subject(Changes.Kind kind, UUID id, String code, String title) {}

    private static Changes.@Nullable Item item(Subject subject, State earlier, State later) {
        return !earlier.differsFrom(later)
                ? null
                : new Changes.Item(
                        subject.kind(),
                        subject.id(),
                        subject.code(),
                        subject.title(),
                        earlier.light(),
                        later.light(),
                        earlier.value(),
                        later.value(),
                        direction(earlier.light(), later.light()));
    }

    /** First data are good news unless they show a worry; where a light stays or goes out, something has only moved. */
    static Changes.Direction direction(Light before, Light after) {
        if (before == after || isOut(after)) {
            return Changes.Direction.MOVED;
        }
        if (isOut(before)) {
            return after.isWorrying() ? Changes.Direction.WORSE : Changes.Direction.BETTER;
        }
        return after.compareTo(before) > 0 ? Changes.Direction.WORSE : Changes.Direction.BETTER;
    }

    private static boolean isOut(Light light) {
        return light == Light.NO_DATA || light == Light.CANCELLED;
    }
}
