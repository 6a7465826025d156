package org.yaodian.workplan.insight.domain;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.insight.Timeline;
import org.yaodian.workplan.milestone.MilestoneSummary;
import org.yaodian.workplan.milestone.StandingMilestone;
import org.yaodian.workplan.organisation.OrgTree;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.target.GoalSummary;
import org.yaodian.workplan.target.HeldGoals;
import org.yaodian.workplan.target.InterimGoals;
import org.yaodian.workplan.target.Rounding;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TargetValue;
import org.yaodian.workplan.task.TaskStanding;
import org.yaodian.workplan.task.TaskSummary;

/**
 * Everything with a due date in one picture of a plan.
 *
 * @param goals of all targets of the plan
 * @param programmes references by id
 * @param leads references of leading departments by id
 * @param unit the one that the picture is seen from
 */
record DueDates(
        PlanPicture picture,
        List<GoalSummary> goals,
        Map<UUID, Reference> programmes,
        Map<UUID, Reference> leads,
        OrgTree tree,
        OrgUnitSummary unit) {

    Stream<Timeline.Item> items(PlanSummary plan) {
        Map<UUID, Place> places = new HashMap<>();
        picture.tasks().forEach(task -> places.put(task.id(), place(task)));
        return Stream.of(
                        picture.tasks().stream().map(task -> item(task, at(places, task.id()))),
                        picture.milestones().stream()
                                .map(held ->
                                        item(held, at(places, held.milestone().taskId()))),
                        picture.values().stream()
                                .map(value ->
                                        item(value, at(places, value.target().taskId()))),
                        interimGoals(plan, places))
                .flatMap(items -> items);
    }

    /** Where something stands in the plan. */
    private record Place(
            Reference task, Reference programme, @Nullable Reference lead) {}

    private Place place(TaskSummary task) {
        return new Place(
                task.reference(),
                Objects.requireNonNull(programmes.get(task.programmeId())),
                task.leadDepartmentId() == null ? null : leads.get(task.leadDepartmentId()));
    }

    private static Place at(Map<UUID, Place> places, UUID task) {
        return Objects.requireNonNull(places.get(task));
    }

    private Timeline.Item item(TaskSummary task, Place place) {
        TaskStanding standing = picture.standing(task);
        return new Timeline.Item(
                Timeline.Kind.TASK,
                task.id(),
                task.revision(),
                task.code(),
                task.title(),
                task.startDate(),
                task.dueDate(),
                null,
                null,
                standing.light(),
                place.task(),
                place.programme(),
                place.lead(),
                null,
                null,
                null);
    }

    private Timeline.Item item(StandingMilestone held, Place place) {
        MilestoneSummary milestone = held.milestone();
        return new Timeline.Item(
                Timeline.Kind.MILESTONE,
                milestone.id(),
                milestone.revision(),
                milestone.code(),
                milestone.title(),
                null,
                milestone.dueDate(),
                milestone.forecastDate(),
                milestone.completedDate(),
                held.standing().light(),
                place.task(),
                place.programme(),
                place.lead(),
                tree.reference(milestone.orgUnitId()),
                milestone.kind(),
                null);
    }

    private Timeline.Item item(TargetValue value, Place place) {
        TargetSummary target = value.target();
        var forecast = value.forecast();
        return new Timeline.Item(
                Timeline.Kind.TARGET,
                target.id(),
                target.revision(),
                target.code(),
                target.name(),
                target.startDate(),
                target.dueDate(),
                forecast == null ? null : forecast.attainedOn(),
                null,
                value.light(),
                place.task(),
                place.programme(),
                place.lead(),
                null,
                null,
                value.goal() == null ? null : goal(target, value.goal(), value.goalUpper()));
    }

    private Stream<Timeline.Item> interimGoals(PlanSummary plan, Map<UUID, Place> places) {
        Map<UUID, List<GoalSummary>> byTarget = goals.stream().collect(Collectors.groupingBy(GoalSummary::targetId));
        boolean isWhole = plan.orgUnitId().equals(unit.id());
        return picture.values().stream().flatMap(value -> {
            TargetSummary target = value.target();
            return HeldGoals.of(target, byTarget.getOrDefault(target.id(), List.of()), unit, isWhole).interim().stream()
                    .map(goal -> item(goal, value, at(places, target.taskId())));
        });
    }

    private Timeline.Item item(GoalSummary goal, TargetValue value, Place place) {
        TargetSummary target = value.target();
        return new Timeline.Item(
                Timeline.Kind.INTERIM_GOAL,
                goal.id(),
                goal.revision(),
                target.code(),
                target.name(),
                null,
                Objects.requireNonNull(goal.date()),
                null,
                null,
                InterimGoals.light(goal, value),
                place.task(),
                place.programme(),
                place.lead(),
                tree.reference(goal.orgUnitId()),
                null,
                goal(target, goal.value(), goal.valueUpper()));
    }

    private static Timeline.Goal goal(TargetSummary target, BigDecimal value, @Nullable BigDecimal upper) {
        return new Timeline.Goal(target.comparator(), Rounding.stated(value), Rounding.exact(upper), target.unit());
    }
}
