package org.yaodian.workplan.target.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.yaodian.workplan.organisation.OrgTree;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.target.PublishedFigure;
import org.yaodian.workplan.target.TargetSummary;

/** What values are worked out from: the history of each target and unit, and what a higher body has published. */
final class Ledger {
    private final Map<Cell, FigureHistory> histories = new HashMap<>();
    private final Map<Cell, List<Change>> added = new HashMap<>();
    private final Map<Cell, List<PublishedFigure>> published = new HashMap<>();

    private UnderReview underReview = UnderReview.NOTHING;

    void put(UnderReview submitted) {
        underReview = submitted;
    }

    /** What waits for review and is not added to anything. */
    UnderReview underReview() {
        return underReview;
    }

    void put(Cell cell, FigureHistory history) {
        histories.put(cell, history);
    }

    void add(Cell cell, Change change) {
        added.computeIfAbsent(cell, any -> new ArrayList<>()).add(change);
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

    FigureHistory history(TargetSummary target, UUID unit) {
        Cell cell = new Cell(target.id(), unit);
        List<Change> more = added.remove(cell);
        if (more != null) {
            more.addAll(histories.getOrDefault(cell, FigureHistory.NONE).changes());
            histories.put(cell, FigureHistory.of(more));
        }
        return histories.getOrDefault(cell, FigureHistory.NONE);
    }

    List<PublishedFigure> published(TargetSummary target, UUID unit) {
        return published.isEmpty() ? List.of() : published.getOrDefault(new Cell(target.id(), unit), List.of());
    }

    /** The first days of the periods with reports or a published figure, up to a day, in their order. */
    List<LocalDate> daysReported(TargetSummary target, UUID unit, LocalDate asOf) {
        List<LocalDate> reported = history(target, unit).daysReported(asOf);
        List<PublishedFigure> figures = published(target, unit);
        return figures.isEmpty()
                ? reported
                : Stream.concat(
                                reported.stream(),
                                figures.stream()
                                        .map(figure -> figure.period().start())
                                        .filter(day -> !day.isAfter(asOf)))
                        .distinct()
                        .sorted()
                        .toList();
    }
}
