package org.yaodian.workplan.insight.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.insight.Timeline;
import org.yaodian.workplan.insight.Timelines;
import org.yaodian.workplan.organisation.DepartmentSummary;
import org.yaodian.workplan.organisation.Departments;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.ProgrammeSummary;
import org.yaodian.workplan.plan.Programmes;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.target.Goals;
import org.yaodian.workplan.target.TargetValues;

@ApplicationScoped
class TimelineReader implements Timelines {
    private static final Comparator<Timeline.Item> IN_ORDER = Comparator.comparing(Timeline.Item::dueDate)
            .thenComparing(Timeline.Item::code)
            .thenComparing(Timeline.Item::kind)
            .thenComparing(Timeline.Item::id);

    private final PlanPictures pictures;
    private final Programmes programmes;
    private final Departments departments;
    private final Goals goals;
    private final Scope scope;

    TimelineReader(PlanPictures pictures, Programmes programmes, Departments departments, Goals goals, Scope scope) {
        this.pictures = pictures;
        this.programmes = programmes;
        this.departments = departments;
        this.goals = goals;
        this.scope = scope;
    }

    @Override
    @Transactional
    public Timeline read(PlanSummary plan, OrgUnitSummary unit, LocalDate asOf, Timeline.Filter filter) {
        Predicate<Timeline.Item> asked = asked(filter, plan);
        PlanPicture picture = pictures.on(List.of(asOf), plan, unit, TargetValues.Query.on(asOf))
                .getFirst();
        DueDates dates = new DueDates(
                picture,
                goals.ofTargets(picture.values().stream()
                        .map(value -> value.target().id())
                        .toList()),
                references(plan),
                pictures.leads(picture.tasks()),
                scope.tree(),
                unit);
        List<Timeline.Item> items =
                dates.items(plan).filter(asked).sorted(IN_ORDER).toList();
        return new Timeline(plan, unit, asOf, items);
    }

    private Map<UUID, Reference> references(PlanSummary plan) {
        return programmes.ofPlan(plan.id()).stream()
                .collect(Collectors.toMap(ProgrammeSummary::id, ProgrammeSummary::reference));
    }

    private Predicate<Timeline.Item> asked(Timeline.Filter filter, PlanSummary plan) {
        ProgrammeSummary programme = programmes.filtered(plan.id(), filter.programme());
        UUID department = department(filter.department());
        return item -> (filter.from() == null || !item.dueDate().isBefore(filter.from()))
                && (filter.to() == null || !item.dueDate().isAfter(filter.to()))
                && (filter.kinds().isEmpty() || filter.kinds().contains(item.kind()))
                && (programme == null || item.programme().id().equals(programme.id()))
                && (department == null || isOf(item.department(), department));
    }

    private static boolean isOf(@Nullable Reference lead, UUID department) {
        return lead != null && lead.id().equals(department);
    }

    private @Nullable UUID department(@Nullable String codeOrId) {
        return codeOrId == null
                ? null
                : departments
                        .find(codeOrId)
                        .map(DepartmentSummary::id)
                        .orElseThrow(() -> Problem.parameter("department", "department.unknown", codeOrId));
    }
}
