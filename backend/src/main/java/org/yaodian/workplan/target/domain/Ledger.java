package org.yaodian.workplan.target.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.yaodian.workplan.organisation.OrgTree;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.target.PublishedFigure;
import org.yaodian.workplan.target.TargetSummary;

/** What values are worked out from: for each target and unit the changes, and what a higher body has published. */
final class Ledger {
    private final Map<Cell, List<Change>> changes = new HashMap<>();
    private final Map<Cell, NavigableMap<LocalDate, Tally>> states = new HashMap<>();
    private final Map<Cell, List<PublishedFigure>> published = new HashMap<>();

    void add(Cell cell, Change change) {
        changes.computeIfAbsent(cell, any -> new ArrayList<>()).add(change);
    }

    /** Adds the changes of one reporting unit to it and to every unit above it. */
    void addUpwards(Cell reporter, List<Change> all, OrgTree tree) {
        for (OrgUnitSummary above : tree.ancestors(reporter.orgUnitId())) {
            all.forEach(change -> add(new Cell(reporter.targetId(), above.id()), change));
        }
    }

    void add(Cell cell, PublishedFigure figure) {
        published.computeIfAbsent(cell, any -> new ArrayList<>()).add(figure);
    }

    List<Change> changes(TargetSummary target, UUID unit) {
        return changes.getOrDefault(new Cell(target.id(), unit), List.of());
    }

    List<PublishedFigure> published(TargetSummary target, UUID unit) {
        return published.getOrDefault(new Cell(target.id(), unit), List.of());
    }

    /** The first days of the periods with reports or a published figure, up to a day. */
    List<LocalDate> daysReported(TargetSummary target, UUID unit, LocalDate asOf) {
        return Stream.concat(
                        changes(target, unit).stream()
                                .filter(change -> change.observed() > 0)
                                .map(Change::on),
                        published(target, unit).stream()
                                .map(figure -> figure.period().start()))
                .filter(day -> !day.isAfter(asOf))
                .distinct()
                .sorted()
                .toList();
    }

    /** What the changes up to and including a day add up to. All of them must have been added before. */
    Tally stateOn(LocalDate day, TargetSummary target, UUID unit) {
        NavigableMap<LocalDate, Tally> known =
                states.computeIfAbsent(new Cell(target.id(), unit), cell -> statesAfter(changes(target, unit)));
        Map.Entry<LocalDate, Tally> last = known.floorEntry(day);
        return last == null ? Tally.NONE : last.getValue();
    }

    private static NavigableMap<LocalDate, Tally> statesAfter(List<Change> changes) {
        NavigableMap<LocalDate, Tally> states = new TreeMap<>();
        changes.forEach(change -> states.merge(change.on(), change.tally(), Tally::plus));
        Tally state = Tally.NONE;
        for (Map.Entry<LocalDate, Tally> day : states.entrySet()) {
            state = state.plus(day.getValue());
            day.setValue(state);
        }
        return states;
    }
}
