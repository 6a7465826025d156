package org.yaodian.workplan.target.domain;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.time.Period;
import org.yaodian.workplan.target.domain.ObservationReception.Received;
import org.yaodian.workplan.target.domain.ObservationRepository.Line;

/** The figures of one batch so far: the same target, unit and period, or the same reference, comes once. */
final class SeenFigures {
    private final Map<Line, Integer> lines = new HashMap<>();
    private final Map<UUID, Integer> sources = new HashMap<>();
    private final Map<Period, Period> periods = new HashMap<>();

    /** Refuses what an earlier row has said already; the same row may be seen again. */
    void see(int row, Received figure) {
        refuseTwice(lines.putIfAbsent(compact(figure.line()), row), row, "/period", "observation.twice-in-batch");
        Statement statement = figure.statement();
        if (statement.sourceReference() != null) {
            String source = statement.sourceSystem() + "\0" + statement.sourceReference();
            UUID key = UUID.nameUUIDFromBytes(source.getBytes(StandardCharsets.UTF_8));
            refuseTwice(sources.putIfAbsent(key, row), row, "/source/reference", "observation.source-twice-in-batch");
        }
    }

    /** Many rows name the same few periods: one object of each is enough. */
    private Line compact(Line line) {
        Period period = periods.computeIfAbsent(line.period(), own -> own);
        return new Line(line.targetId(), line.orgUnitId(), period, line.authoritative());
    }

    private static void refuseTwice(@Nullable Integer first, int row, String pointer, String code) {
        if (first != null && first != row) {
            throw Problem.duplicate(pointer, code, first);
        }
    }
}
