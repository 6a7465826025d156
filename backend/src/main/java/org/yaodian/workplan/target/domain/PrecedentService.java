package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.yaodian.workplan.target.ObservationSummary;
import org.yaodian.workplan.target.Precedent;
import org.yaodian.workplan.target.Precedents;
import org.yaodian.workplan.target.ReportLine;

@ApplicationScoped
class PrecedentService implements Precedents {
    private final ObservationRepository observations;

    PrecedentService(ObservationRepository observations) {
        this.observations = observations;
    }

    @Override
    @Transactional
    public Map<ReportLine, Precedent> of(Collection<ReportLine> lines) {
        if (lines.isEmpty()) {
            return Map.of();
        }
        List<Cell> cells = lines.stream().map(PrecedentService::cell).distinct().toList();
        Map<Cell, List<ObservationSummary>> reported = observations.standing(cells).stream()
                .sorted(Comparator.comparing(Observation::periodStart))
                .collect(Collectors.groupingBy(
                        Observation::cell, Collectors.mapping(Observation::summary, Collectors.toList())));
        Map<ReportLine, Precedent> found = new HashMap<>();
        lines.forEach(line -> found.put(line, precedent(line, reported.getOrDefault(cell(line), List.of()))));
        return found;
    }

    private static Cell cell(ReportLine line) {
        return new Cell(line.targetId(), line.orgUnitId());
    }

    /** {@code reported} are all figures of the unit that count or are open, by period. */
    private static Precedent precedent(ReportLine line, List<ObservationSummary> reported) {
        List<ObservationSummary> earlier = reported.stream()
                .filter(ObservationSummary::isCurrent)
                .filter(figure -> figure.period().start().isBefore(line.period().start()))
                .toList();
        Function<Predicate<ObservationSummary>, Optional<ObservationSummary>> ofPeriod = kind -> reported.stream()
                .filter(figure -> figure.period().equals(line.period()))
                .filter(kind)
                .findFirst();
        return new Precedent(
                earlier.isEmpty() ? null : earlier.getLast(),
                ofPeriod.apply(ObservationSummary::isCurrent).orElse(null),
                ofPeriod.apply(figure -> figure.status().isOpen()).orElse(null),
                UsualFigures.after(
                        earlier.stream().map(ObservationSummary::value).toList()));
    }
}
