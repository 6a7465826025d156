package org.yaodian.workplan.target.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.target.domain.ObservationReception.Received;
import org.yaodian.workplan.target.domain.ObservationRepository.Line;
import org.yaodian.workplan.target.domain.ObservationRepository.Source;

/**
 * What was reported before for the lines and under the references that new figures name; read for many with two statements.
 *
 * @param standing those that no correction has superseded, newest first
 * @param sources what each reference of a system already stands for
 */
record FormerReports(Map<Line, List<Observation>> standing, Map<Source, Line> sources) {

    static FormerReports of(Collection<Received> figures, ObservationRepository observations) {
        List<Source> sources = figures.stream()
                .map(FormerReports::source)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        Map<Line, List<Observation>> standing =
                observations.standingOf(figures.stream().map(Received::line).toList()).stream()
                        .collect(Collectors.groupingBy(Observation::line));
        return new FormerReports(standing, sources.isEmpty() ? Map.of() : observations.linesOf(sources));
    }

    private static Optional<Source> source(Received figure) {
        Statement statement = figure.statement();
        return statement.sourceSystem() == null || statement.sourceReference() == null
                ? Optional.empty()
                : Optional.of(new Source(statement.sourceSystem(), statement.sourceReference()));
    }

    List<Observation> standing(Received figure) {
        return standing.getOrDefault(figure.line(), List.of());
    }

    /** A reference of a system stands for one target, unit and period for good. */
    void refuseTakenSource(Received figure) {
        source(figure).ifPresent(source -> {
            Line taken = sources.get(source);
            if (taken != null && !taken.equals(figure.line())) {
                throw Problem.duplicate(
                        "/source/reference",
                        "observation.source-taken",
                        source.reference(),
                        Objects.requireNonNull(source.system()));
            }
        });
    }

    /** A conflict when the same was reported before: what one has to do depends on how far that has come. */
    void refuseStanding(Received figure) {
        standing(figure).stream().findFirst().ifPresent(found -> {
            String code = found.status().isOpen() ? "observation.exists-open" : "observation.exists-approved";
            UUID id = found.id();
            throw Problem.duplicate("/period", code, figure.unit().code(), figure.period(), id);
        });
    }
}
