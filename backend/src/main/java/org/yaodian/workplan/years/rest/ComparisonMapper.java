package org.yaodian.workplan.years.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.organisation.DepartmentSummary;
import org.yaodian.workplan.organisation.Departments;
import org.yaodian.workplan.plan.PlanStatus;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.target.Rounding;
import org.yaodian.workplan.years.Commitment;
import org.yaodian.workplan.years.CommitmentKind;
import org.yaodian.workplan.years.PlanComparison;

/** Comparisons as they go out, rounded. */
@ApplicationScoped
class ComparisonMapper {
    private static final int THOUSANDTHS = 3;

    private final Departments departments;
    private final Scope scope;

    ComparisonMapper(Departments departments, Scope scope) {
        this.departments = departments;
        this.scope = scope;
    }

    ComparisonView view(PlanComparison comparison) {
        Map<UUID, DepartmentSummary> leads = departments.byIds(comparison.lines().stream()
                .flatMap(line -> Stream.of(line.before(), line.after()))
                .filter(Objects::nonNull)
                .map(side -> side.commitment().leadDepartmentId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        boolean mayChange = scope.may(Capability.PLAN) && comparison.plan().status() != PlanStatus.CLOSED;
        return new ComparisonView(
                comparison.plan().reference(),
                comparison.plan().year(),
                comparison.with().reference(),
                comparison.with().year(),
                comparison.asOf(),
                counts(comparison, CommitmentKind.TASK),
                counts(comparison, CommitmentKind.TARGET),
                counts(comparison, CommitmentKind.MILESTONE),
                comparison.lines().stream().map(line -> item(line, leads)).toList(),
                mayChange ? List.of("carryOver", "createSuccession") : List.of());
    }

    private static ComparisonView.Counts counts(PlanComparison comparison, CommitmentKind kind) {
        List<PlanComparison.Line> lines =
                comparison.lines().stream().filter(line -> line.kind() == kind).toList();
        Map<PlanComparison.Verdict, Long> found =
                lines.stream().collect(Collectors.groupingBy(PlanComparison.Line::verdict, Collectors.counting()));
        return new ComparisonView.Counts(
                count(found, PlanComparison.Verdict.SAME),
                count(found, PlanComparison.Verdict.CHANGED),
                count(found, PlanComparison.Verdict.NEW),
                count(found, PlanComparison.Verdict.DROPPED),
                (int) lines.stream().filter(PlanComparison.Line::isLeftOver).count());
    }

    private static int count(Map<PlanComparison.Verdict, Long> found, PlanComparison.Verdict verdict) {
        return found.getOrDefault(verdict, 0L).intValue();
    }

    private ComparisonItemView item(PlanComparison.Line line, Map<UUID, DepartmentSummary> leads) {
        return new ComparisonItemView(
                line.kind(),
                line.verdict(),
                line.score() == null ? null : Rounding.share(BigDecimal.valueOf(line.score(), THOUSANDTHS)),
                line.basis(),
                line.succession(),
                side(line.before(), leads),
                side(line.after(), leads),
                line.changes().stream().sorted().toList(),
                line.isLeftOver());
    }

    private @Nullable CommitmentSideView side(PlanComparison.@Nullable Side side, Map<UUID, DepartmentSummary> leads) {
        if (side == null) {
            return null;
        }
        Commitment commitment = side.commitment();
        Commitment.Measure measure = commitment.measure();
        boolean isTask = commitment.kind() == CommitmentKind.TASK;
        return new CommitmentSideView(
                commitment.id(),
                commitment.code(),
                commitment.title(),
                commitment.words().isBlank() ? null : commitment.words(),
                isTask ? null : commitment.taskId(),
                lead(commitment, leads),
                scope.tree().reference(commitment.orgUnitId()),
                commitment.dueDate(),
                measure == null ? null : measure.unit(),
                measure == null ? null : measure.comparator(),
                measure == null ? null : Rounding.exact(measure.goal()),
                measure == null ? null : Rounding.exact(measure.goalUpper()),
                measure == null ? null : Rounding.exact(measure.unitGoal()),
                commitment.deliverable(),
                side.light(),
                Rounding.expected(side.value()));
    }

    private static @Nullable Reference lead(Commitment commitment, Map<UUID, DepartmentSummary> leads) {
        DepartmentSummary lead =
                commitment.leadDepartmentId() == null ? null : leads.get(commitment.leadDepartmentId());
        return lead == null ? null : lead.reference();
    }
}
