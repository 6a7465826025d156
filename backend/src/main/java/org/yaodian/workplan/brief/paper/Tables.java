package org.yaodian.workplan.brief.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yaodian.workplan.brief.BriefContent;
import org.yaodian.workplan.brief.BriefContent.Lights;
import org.yaodian.workplan.brief.paper.Paper.Block.Bars;
import org.yaodian.workplan.brief.paper.Paper.Block.Grid;
import org.yaodian.workplan.brief.paper.Paper.Cell;
import org.yaodian.workplan.brief.paper.Paper.Column;
import org.yaodian.workplan.plan.Light;

/** The tables and charts of a brief. */
record Tables(BriefContent content, Phrases phrases) {

    Grid lights() {
        List<Column> columns = new ArrayList<>(List.of(phrases.column("kind", 2), phrases.column("total", 1)));
        Arrays.stream(Light.values()).forEach(light -> columns.add(new Column(phrases.light(light), 1)));
        return new Grid(
                phrases.say("table.lights"),
                columns,
                List.of(
                        lights("TASK", content.overall().tasks()),
                        lights("TARGET", content.overall().targets()),
                        lights("MILESTONE", content.overall().milestones())));
    }

    private List<Cell> lights(String kind, Lights lights) {
        List<Cell> row = new ArrayList<>(List.of(kind(kind), phrases.count(lights.total())));
        Arrays.stream(Light.values()).forEach(light -> row.add(phrases.count(lights.number(light))));
        return row;
    }

    Grid programmes() {
        return new Grid(
                phrases.say("table.programmes"),
                List.of(
                        phrases.column("programme", 4),
                        phrases.column("progress", 1),
                        phrases.column("light", 1),
                        phrases.column("tasks", 1),
                        phrases.column("target", 1),
                        phrases.column("red", 1)),
                content.programmes().stream()
                        .map(line -> List.of(
                                phrases.words(line.programme().name()),
                                phrases.shareCell(line.progress()),
                                phrases.lamp(line.light()),
                                phrases.count(line.tasks().total()),
                                phrases.count(line.targets().total()),
                                phrases.count(red(line.targets()))))
                        .toList());
    }

    static int red(Lights lights) {
        return lights.number(Light.OFF_TRACK) + lights.number(Light.MISSED);
    }

    Bars programmeBars() {
        return new Bars(
                phrases.say("chart.programmes"),
                content.programmes().stream()
                        .filter(line -> line.progress() != null)
                        .map(line -> new Paper.Bar(
                                line.programme().name(), line.progress().movePointRight(2)))
                        .toList());
    }

    Grid targets() {
        return new Grid(
                phrases.say("table.targets"),
                List.of(
                        phrases.column("target", 9),
                        phrases.column("value", 4),
                        phrases.column("goal", 4),
                        phrases.column("achievement", 4),
                        phrases.column("light", 3),
                        phrases.column("complete", 4),
                        phrases.column("late", 2)),
                content.targets().stream().map(this::target).toList());
    }

    private List<Cell> target(BriefContent.TargetLine line) {
        return List.of(
                phrases.words(line.target().name()),
                phrases.value(line.value(), line.unit()),
                phrases.words(goal(line)),
                phrases.shareCell(line.achievement()),
                phrases.lamp(line.light()),
                complete(line.reportedUnits(), line.expectedUnits()),
                phrases.count(line.lateReports()));
    }

    private String goal(BriefContent.TargetLine line) {
        String goal = phrases.figure(line.goal(), line.unit());
        String upper = line.goalUpper() == null ? "" : "–" + phrases.figure(line.goalUpper(), line.unit());
        return line.goal() == null ? "" : phrases.say("comparator." + line.comparator()) + goal + upper;
    }

    private Cell complete(int reported, int expected) {
        return new Cell.Plain(reported + "/" + expected);
    }

    Grid units() {
        return new Grid(
                phrases.say("table.units"),
                List.of(
                        phrases.column("rank", 1),
                        phrases.column("unit", 3),
                        phrases.column("score", 2),
                        phrases.column("red", 1),
                        phrases.column("complete", 2),
                        phrases.column("late", 1)),
                content.units().stream().map(this::unit).toList());
    }

    private List<Cell> unit(BriefContent.UnitLine line) {
        return List.of(
                line.rank() == null ? phrases.words(null) : phrases.count(line.rank()),
                phrases.words(line.orgUnit().name()),
                phrases.amount(line.score()),
                phrases.count(red(line.lights())),
                complete(line.reportedUnits(), line.expectedUnits()),
                phrases.count(line.lateReports()));
    }

    Bars unitBars() {
        return new Bars(
                phrases.say("chart.units"),
                content.units().stream()
                        .filter(line -> line.score() != null)
                        .map(line -> new Paper.Bar(line.orgUnit().name(), line.score()))
                        .toList());
    }

    private Cell kind(String kind) {
        return phrases.words(phrases.say("kind." + kind));
    }
}
