package org.yaodian.workplan.brief.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.brief.BriefContent;
import org.yaodian.workplan.brief.BriefContent.Lights;
import org.yaodian.workplan.insight.Changes;
import org.yaodian.workplan.insight.Overview;
import org.yaodian.workplan.insight.Scorecard;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.supervision.OrderCounts;
import org.yaodian.workplan.target.Rounding;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TargetValue;
import org.yaodian.workplan.target.TargetValues;

/**
 * What the modules answered, line by line as a brief prints it.
 *
 * @param whole the plan's own unit against all targets
 * @param parts the units right below against all targets
 */
record ContentLines(Overview overview, Scorecard whole, Scorecard parts, OrderCounts.Count orders) {

    BriefContent content(TargetValues.Query query) {
        Changes changes = overview.changes();
        return new BriefContent(
                overview.plan().reference(),
                overview.orgUnit().reference(),
                query.asOf(),
                query.knownAt() == null ? Instant.EPOCH : query.knownAt(),
                changes == null ? null : changes.since(),
                overall(changes),
                overview.programmes().stream().map(ContentLines::programme).toList(),
                targets(),
                parts.rows().stream().map(ContentLines::unit).toList(),
                changes == null
                        ? List.of()
                        : changes.items().stream().map(ContentLines::change).toList(),
                overview.upcoming().stream().map(ContentLines::due).toList(),
                overview.overdue().stream().map(ContentLines::due).toList());
    }

    private BriefContent.Overall overall(@Nullable Changes changes) {
        return new BriefContent.Overall(
                Rounding.share(overview.progress()),
                changes == null ? null : Rounding.share(changes.progressBefore()),
                Objects.requireNonNull(Rounding.share(overview.timeElapsed())),
                Lights.of(overview.whole().tasks()),
                Lights.of(overview.whole().targets()),
                Lights.of(overview.whole().milestones()),
                overview.reportedUnits(),
                overview.expectedUnits(),
                whole.rows().stream().mapToInt(ContentLines::late).sum(),
                orders.open(),
                orders.overdue());
    }

    private static int late(Scorecard.Row row) {
        return row.cells().stream()
                .filter(Objects::nonNull)
                .mapToInt(TargetValue::lateUnits)
                .sum();
    }

    private static BriefContent.ProgrammeLine programme(Overview.Part part) {
        return new BriefContent.ProgrammeLine(
                part.reference(),
                part.ordinal(),
                part.light(),
                Rounding.share(part.progress()),
                Lights.of(part.share().tasks()),
                Lights.of(part.share().targets()),
                Lights.of(part.share().milestones()));
    }

    /** One line a target; one that concerns nobody has no value. */
    private List<BriefContent.TargetLine> targets() {
        return IntStream.range(0, whole.columns().size())
                .mapToObj(column -> target(
                        whole.columns().get(column).target(),
                        whole.rows().isEmpty()
                                ? null
                                : whole.rows().getFirst().cells().get(column)))
                .toList();
    }

    private static BriefContent.TargetLine target(TargetSummary target, @Nullable TargetValue value) {
        return new BriefContent.TargetLine(
                target.reference(),
                target.unit(),
                target.comparator(),
                value == null ? null : Rounding.value(target, value.value()),
                Rounding.exact(value == null ? target.goal() : value.goal()),
                Rounding.exact(value == null ? target.goalUpper() : value.goalUpper()),
                value == null ? null : Rounding.share(value.cappedAchievement()),
                value == null ? Light.NO_DATA : value.light(),
                value == null ? 0 : value.reportedUnits(),
                value == null ? 0 : value.expectedUnits(),
                value == null ? 0 : value.lateUnits());
    }

    private static BriefContent.UnitLine unit(Scorecard.Row row) {
        return new BriefContent.UnitLine(
                row.orgUnit().reference(),
                Rounding.exact(row.score()),
                row.rank(),
                Lights.of(row.lights()),
                row.reportedUnits(),
                row.expectedUnits(),
                late(row));
    }

    private static BriefContent.ChangeLine change(Changes.Item item) {
        return new BriefContent.ChangeLine(
                item.kind(),
                new Reference(item.id(), item.code(), item.title()),
                item.direction(),
                item.before(),
                item.after(),
                item.valueBefore(),
                item.valueAfter());
    }

    private static BriefContent.DueLine due(Overview.DueItem item) {
        return new BriefContent.DueLine(
                item.kind(),
                new Reference(item.id(), item.code(), item.title()),
                item.dueDate(),
                item.light(),
                item.leadDepartment());
    }
}
