package org.yaodian.workplan.bench;

import java.util.ArrayList;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;

/** What the product promises, beside what was found. */
record GoalTable(List<Measurement> measurements, ScaleFigures scale) {

    String text() {
        return text(goals());
    }

    static String text(List<Goal> goals) {
        Formatter text = new Formatter(Locale.ROOT);
        text.format("%n## Goals%n%n| what | goal | found | met |%n| --- | --: | --: | --- |%n");
        for (Goal goal : goals) {
            text.format(
                    "| %s | %s | %s | %s |%n", goal.what(), goal.limit(), goal.figure(), goal.isMet() ? "yes" : "NO");
        }
        return text.toString();
    }

    private List<Goal> goals() {
        List<Goal> goals = new ArrayList<>();
        for (Workload workload : ScaleWorkloads.all()) {
            for (Others others : Others.values()) {
                flat(goals, workload.name(), others);
            }
        }
        goals.add(Goal.atMost(
                "Heap" + sizes(),
                1.2,
                " ×",
                (double) scale.largest().memory().heapMb()
                        / scale.smallest().memory().heapMb()));
        statements(goals);
        aggregates(goals);
        goals.addAll(ofAnswers(measurements));
        approvals(goals);
        BatchFigures batches = scale.batches();
        if (batches != null) {
            goals.addAll(batches.goals());
        }
        return goals;
    }

    private String sizes() {
        return String.format(
                Locale.ROOT,
                ", %,d : %,d",
                scale.largest().observations(),
                scale.smallest().observations());
    }

    private void flat(List<Goal> goals, String name, Others others) {
        ReadFigures large = scale.largest().read(name, others);
        ReadFigures small = scale.smallest().read(name, others);
        String what = name + ", " + others.words();
        goals.add(Goal.atMost(what + ": median" + sizes(), 1.3, " ×", large.median() / small.median()));
        goals.add(Goal.atMost(what + ": p99", 100, " ms", large.p99()));
    }

    private void statements(List<Goal> goals) {
        for (RequestStatements request : scale.statements()) {
            if (request.name().equals(ScaleWorkloads.OVERVIEW)) {
                goals.add(Goal.atMost(request.name() + ": SQL statements", 5, "", (double) request.count()));
            }
            goals.add(Goal.atMost(
                    request.name() + ": observations looked at", 0, "", (double) request.observationRows()));
        }
    }

    private void aggregates(List<Goal> goals) {
        AggregateFigures database = scale.aggregates();
        SizeFigures ours = scale.beside(database);
        String beside = String.format(Locale.ROOT, ", of adding up %,d observations", database.observations());
        for (Others others : Others.values()) {
            String how = ", " + others.words() + beside;
            double value = ours.read(ScaleWorkloads.VALUE, others).throughput();
            double breakdown = ours.read(ScaleWorkloads.BREAKDOWN, others).throughput();
            goals.add(Goal.atLeast(ScaleWorkloads.VALUE + how, 10, " ×", value / database.value()));
            goals.add(Goal.atLeast(ScaleWorkloads.BREAKDOWN + how, 10, " ×", breakdown / database.breakdown()));
        }
    }

    /** Of lists and single answers, beside a server that does nothing else. */
    static List<Goal> ofAnswers(List<Measurement> measurements) {
        return measurements.stream()
                .filter(measurement -> isPlainRead(measurement.workload()))
                .map(measurement -> Goal.atLeast(
                        measurement.workload().name() + ", of bare Vert.x",
                        measurement.workload().status() == 304 ? 25 : 10,
                        " %",
                        100 * measurement.api() / measurement.bare()))
                .toList();
    }

    private static boolean isPlainRead(Workload workload) {
        String name = workload.name();
        return !workload.writes() && (name.startsWith("List") || name.startsWith("One"));
    }

    private void approvals(List<Goal> goals) {
        ApprovalFigures found = scale.approvals();
        goals.add(Goal.atMost(
                "Approving one, of an insert of one", 3, " ×", found.approveMillis() / found.draftMillis()));
        goals.add(Goal.atMost(
                String.format(Locale.ROOT, "Approving %,d in one request", found.many()),
                5,
                " s",
                found.manySeconds()));
    }
}
