package org.yaodian.workplan.insight.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.insight.LightCount;
import org.yaodian.workplan.insight.Overview;
import org.yaodian.workplan.insight.Overview.DueItem;
import org.yaodian.workplan.milestone.MilestoneStanding;
import org.yaodian.workplan.milestone.MilestoneSummary;
import org.yaodian.workplan.milestone.StandingMilestone;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.ProgrammeSummary;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.target.TargetValue;
import org.yaodian.workplan.task.TaskStanding;
import org.yaodian.workplan.task.TaskSummary;

/**
 * The tasks of a plan with how they stand and what they hold, sorted into parts.
 *
 * @param dated targets and milestones by task
 * @param leads references of leading departments by id
 */
record PlanContents(
        List<TaskSummary> tasks,
        Map<UUID, TaskStanding> standings,
        Map<UUID, List<Dated>> dated,
        Map<UUID, Reference> leads,
        LocalDate asOf) {
    private static final int SHARE_DECIMALS = 4;
    private static final int DAYS_AHEAD = 30;

    /** A target or milestone of a task, with its date and light. */
    record Dated(Overview.Kind kind, UUID id, String code, String title, LocalDate due, Light light) {

        static Dated of(TargetValue value) {
            var target = value.target();
            return new Dated(
                    Overview.Kind.TARGET, target.id(), target.code(), target.name(), target.dueDate(), value.light());
        }

        static Dated of(MilestoneSummary milestone, MilestoneStanding standing) {
            return new Dated(
                    Overview.Kind.MILESTONE,
                    milestone.id(),
                    milestone.code(),
                    milestone.title(),
                    milestone.dueDate(),
                    standing.light());
        }

        boolean isOpen() {
            return light != Light.ACHIEVED && light != Light.CANCELLED;
        }
    }

    static PlanContents of(PlanPicture picture, Map<UUID, Reference> leads) {
        Map<UUID, List<Dated>> dated = new HashMap<>();
        for (TargetValue value : picture.values()) {
            add(dated, value.target().taskId(), Dated.of(value));
        }
        for (StandingMilestone held : picture.milestones()) {
            add(dated, held.milestone().taskId(), Dated.of(held.milestone(), held.standing()));
        }
        return new PlanContents(picture.tasks(), picture.standings(), dated, leads, picture.asOf());
    }

    private static void add(Map<UUID, List<Dated>> dated, UUID task, Dated item) {
        dated.computeIfAbsent(task, id -> new ArrayList<>()).add(item);
    }

    /** Share of the plan's days that are gone, the day itself included. */
    static BigDecimal elapsed(PlanSummary plan, LocalDate asOf) {
        long whole = ChronoUnit.DAYS.between(plan.startDate(), plan.endDate()) + 1;
        long gone = ChronoUnit.DAYS.between(plan.startDate(), asOf) + 1;
        return BigDecimal.valueOf(Math.clamp(gone, 0, whole))
                .divide(BigDecimal.valueOf(whole), SHARE_DECIMALS, RoundingMode.HALF_UP);
    }

    /** Mean progress of those tasks that have one. */
    @Nullable
    BigDecimal progress(Collection<TaskSummary> some) {
        return PlanPicture.meanProgress(some.stream().map(this::standing).toList());
    }

    Overview.Share share(Collection<TaskSummary> some) {
        return new Overview.Share(
                LightCount.of(some.stream().map(task -> standing(task).light()).toList()),
                LightCount.of(lights(some, Overview.Kind.TARGET)),
                LightCount.of(lights(some, Overview.Kind.MILESTONE)));
    }

    private List<Light> lights(Collection<TaskSummary> some, Overview.Kind kind) {
        return some.stream()
                .flatMap(this::held)
                .filter(item -> item.kind() == kind)
                .map(Dated::light)
                .toList();
    }

    List<Overview.Part> byProgramme(List<ProgrammeSummary> programmes) {
        return programmes.stream()
                .map(programme -> part(
                        programme.reference(),
                        programme.ordinal(),
                        task -> task.programmeId().equals(programme.id())))
                .toList();
    }

    /** The departments that lead a task, by code. */
    List<Overview.Part> byDepartment() {
        return leads.values().stream()
                .sorted(Comparator.comparing(Reference::code))
                .map(lead -> part(lead, 0, task -> lead.id().equals(task.leadDepartmentId())))
                .toList();
    }

    private Overview.Part part(Reference reference, int ordinal, Predicate<TaskSummary> belongs) {
        List<TaskSummary> some = tasks.stream().filter(belongs).toList();
        Light light =
                Light.worst(some.stream().map(task -> standing(task).light()).toList());
        return new Overview.Part(reference, ordinal, light, progress(some), share(some));
    }

    List<DueItem> overdue() {
        return due(item -> item.due().isBefore(asOf));
    }

    List<DueItem> upcoming() {
        LocalDate last = asOf.plusDays(DAYS_AHEAD);
        return due(item -> !item.due().isBefore(asOf) && !item.due().isAfter(last));
    }

    private List<DueItem> due(Predicate<Dated> when) {
        return tasks.stream()
                .flatMap(task -> held(task)
                        .filter(Dated::isOpen)
                        .filter(when)
                        .map(item -> new DueItem(
                                item.kind(),
                                item.id(),
                                item.code(),
                                item.title(),
                                item.due(),
                                item.light(),
                                lead(task))))
                .sorted(Comparator.comparing(DueItem::dueDate).thenComparing(DueItem::code))
                .toList();
    }

    private @Nullable Reference lead(TaskSummary task) {
        return task.leadDepartmentId() == null ? null : leads.get(task.leadDepartmentId());
    }

    private Stream<Dated> held(TaskSummary task) {
        return dated.getOrDefault(task.id(), List.of()).stream();
    }

    private TaskStanding standing(TaskSummary task) {
        return Objects.requireNonNull(standings.get(task.id()));
    }
}
