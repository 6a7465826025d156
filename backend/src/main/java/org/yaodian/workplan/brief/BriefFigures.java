package org.yaodian.workplan.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.brief.BriefFigure.Measure;
import org.yaodian.workplan.brief.BriefFigure.Section;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.shared.http.Reference;

/** A brief's content figure by figure, each bound to the question that it answers; what has no value is left out. */
public final class BriefFigures {
    private final List<BriefFigure> figures = new ArrayList<>();

    private BriefFigures() {}

    /** All figures, in the order of the sections. */
    public static List<BriefFigure> of(BriefContent content) {
        BriefFigures found = new BriefFigures();
        found.overall(content.overall());
        content.programmes().forEach(found::programme);
        content.targets().forEach(found::target);
        content.units().forEach(found::unit);
        content.changes().forEach(found::change);
        content.upcoming().forEach(item -> found.due(Section.UPCOMING, item));
        content.overdue().forEach(item -> found.due(Section.OVERDUE, item));
        return List.copyOf(found.figures);
    }

    private void overall(BriefContent.Overall overall) {
        Subject whole = new Subject(Section.OVERALL, null);
        add(whole, Measure.PROGRESS, overall.progress());
        add(whole, Measure.PROGRESS_BEFORE, overall.progressBefore());
        add(whole, Measure.TIME_ELAPSED, overall.timeElapsed());
        add(whole, Measure.TASKS, overall.tasks());
        add(whole, Measure.TARGETS, overall.targets());
        add(whole, Measure.MILESTONES, overall.milestones());
        completeness(whole, overall.reportedUnits(), overall.expectedUnits(), overall.lateReports());
        add(whole, Measure.OPEN_ORDERS, overall.openOrders());
        add(whole, Measure.OVERDUE_ORDERS, overall.overdueOrders());
    }

    private void programme(BriefContent.ProgrammeLine line) {
        Subject programme = new Subject(Section.PROGRAMME, line.programme());
        add(programme, Measure.LIGHT, line.light());
        add(programme, Measure.PROGRESS, line.progress());
        add(programme, Measure.TASKS, line.tasks());
        add(programme, Measure.TARGETS, line.targets());
        add(programme, Measure.MILESTONES, line.milestones());
    }

    private void target(BriefContent.TargetLine line) {
        Subject target = new Subject(Section.TARGET, line.target());
        add(target, Measure.VALUE, line.value());
        add(target, Measure.GOAL, line.goal());
        add(target, Measure.GOAL_UPPER, line.goalUpper());
        add(target, Measure.ACHIEVEMENT, line.achievement());
        add(target, Measure.LIGHT, line.light());
        completeness(target, line.reportedUnits(), line.expectedUnits(), line.lateReports());
    }

    private void unit(BriefContent.UnitLine line) {
        Subject unit = new Subject(Section.ORG_UNIT, line.orgUnit());
        add(unit, Measure.SCORE, line.score());
        add(unit, Measure.RANK, line.rank());
        add(unit, Measure.TARGETS, line.lights());
        completeness(unit, line.reportedUnits(), line.expectedUnits(), line.lateReports());
    }

    private void change(BriefContent.ChangeLine line) {
        Subject changed = new Subject(Section.CHANGED, line.subject());
        add(changed, Measure.LIGHT_BEFORE, line.before());
        add(changed, Measure.LIGHT, line.after());
        add(changed, Measure.VALUE_BEFORE, line.valueBefore());
        add(changed, Measure.VALUE, line.valueAfter());
    }

    private void due(Section section, BriefContent.DueLine line) {
        Subject due = new Subject(section, line.subject());
        add(due, Measure.DUE_DATE, line.dueDate());
        add(due, Measure.LIGHT, line.light());
    }

    private void completeness(Subject of, int reported, int expected, int late) {
        add(of, Measure.REPORTED_UNITS, reported);
        add(of, Measure.EXPECTED_UNITS, expected);
        add(of, Measure.LATE_REPORTS, late);
    }

    private record Subject(Section section, @Nullable Reference reference) {

        BriefFigure figure(Measure measure, @Nullable Light counted, String value) {
            return new BriefFigure(new BriefFigure.Question(section, reference, measure, counted), value);
        }
    }

    private void add(Subject of, Measure measure, BriefContent.Lights lights) {
        lights.numbers().forEach(one -> figures.add(of.figure(measure, one.light(), String.valueOf(one.number()))));
    }

    private void add(Subject of, Measure measure, @Nullable Object value) {
        if (value != null) {
            String text = value instanceof BigDecimal figure ? figure.toPlainString() : value.toString();
            figures.add(of.figure(measure, null, text));
        }
    }
}
