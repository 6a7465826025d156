package org.yaodian.workplan.insight.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.insight.LightCount;
import org.yaodian.workplan.insight.Scorecard;
import org.yaodian.workplan.insight.Scorecards;
import org.yaodian.workplan.organisation.OrgLevel;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.paging.PageInfo;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.target.TargetValue;
import org.yaodian.workplan.target.TargetValues;

/** All values come from one read, whatever the number of targets and units. */
@ApplicationScoped
class ScorecardReader implements Scorecards {
    private final ScorecardColumns columns;
    private final TargetValues values;
    private final Scope scope;

    ScorecardReader(ScorecardColumns columns, TargetValues values, Scope scope) {
        this.columns = columns;
        this.values = values;
        this.scope = scope;
    }

    @Override
    @Transactional
    public Scorecard read(
            PlanSummary plan,
            OrgUnitSummary within,
            Scorecard.Selection selection,
            TargetValues.Query query,
            PageQuery page) {
        RowOrder order = RowOrder.of(page.sort);
        OrgLevel level = level(within, selection.level());
        List<Scorecard.Column> chosen = columns.of(plan, selection);
        List<Scorecard.Row> rows = rows(chosen, units(within, level, query.asOf()), query);
        List<Scorecard.Row> rest = order.after(page.cursor, rows);
        List<Scorecard.Row> shown = rest.subList(0, Math.min(page.limit, rest.size()));
        String next = shown.size() < rest.size() ? order.cursorAfter(shown.getLast()) : null;
        Long total = page.total ? (long) rows.size() : null;
        return new Scorecard(plan, within, level, query.asOf(), chosen, shown, new PageInfo(page.limit, next, total));
    }

    /** The level right below unless another is asked for; a school has nothing below and stands for itself. */
    private static OrgLevel level(OrgUnitSummary within, @Nullable OrgLevel asked) {
        if (asked == null) {
            return within.level() == OrgLevel.CITY ? OrgLevel.COUNTY : OrgLevel.SCHOOL;
        }
        if (asked.compareTo(within.level()) < 0) {
            throw Problem.parameter("level", "scorecard.level-above", within.code(), asked);
        }
        return asked;
    }

    private List<OrgUnitSummary> units(OrgUnitSummary within, OrgLevel level, LocalDate day) {
        return scope.tree().subtree(within.id()).stream()
                .filter(unit -> unit.level() == level && unit.isOpenOn(day))
                .toList();
    }

    private List<Scorecard.Row> rows(
            List<Scorecard.Column> chosen, List<OrgUnitSummary> units, TargetValues.Query query) {
        List<TargetValue> found =
                values.of(chosen.stream().map(Scorecard.Column::target).toList(), units, query.withoutForecasts());
        List<ScoredUnit> scored = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            int unit = i;
            scored.add(ScoredUnit.of(
                    units.get(unit),
                    IntStream.range(0, chosen.size())
                            .mapToObj(column -> found.get(column * units.size() + unit))
                            .toList()));
        }
        Ranking ranking = new Ranking(scored.stream().map(ScoredUnit::score).toList());
        return scored.stream().map(unit -> unit.row(ranking)).toList();
    }

    /** A unit with its values, not yet ranked; a value is null where the target does not concern the unit. */
    private record ScoredUnit(
            OrgUnitSummary unit,
            List<@Nullable TargetValue> cells,
            @Nullable BigDecimal score) {

        static ScoredUnit of(OrgUnitSummary unit, List<TargetValue> values) {
            List<@Nullable TargetValue> cells = new ArrayList<>();
            values.forEach(value -> cells.add(concerns(value) ? value : null));
            return new ScoredUnit(unit, cells, Score.of(parts(cells)));
        }

        private static boolean concerns(TargetValue value) {
            return value.expectedUnits() > 0 || value.reportedUnits() > 0;
        }

        private static List<Score.Part> parts(List<@Nullable TargetValue> cells) {
            return cells.stream()
                    .filter(Objects::nonNull)
                    .filter(value -> value.goal() != null)
                    .map(Score.Part::of)
                    .toList();
        }

        Scorecard.Row row(Ranking ranking) {
            List<TargetValue> held = cells.stream().filter(Objects::nonNull).toList();
            return new Scorecard.Row(
                    unit,
                    score,
                    ranking.rank(score),
                    ranking.isTied(score),
                    LightCount.of(held.stream().map(TargetValue::light).toList()),
                    held.stream().mapToInt(TargetValue::reportedUnits).sum(),
                    held.stream().mapToInt(TargetValue::expectedUnits).sum(),
                    cells);
        }
    }
}
