package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.target.BulkReporting.Kind;
import org.yaodian.workplan.target.ObservationStatus;
import org.yaodian.workplan.target.domain.ObservationReception.Received;

/** What becomes of a figure of a batch, given what was reported before: new, changed, or said already. */
@ApplicationScoped
class FigureArrival {
    private final WantedStatus status;
    private final BusinessClock clock;

    FigureArrival(WantedStatus status, BusinessClock clock) {
        this.status = status;
        this.clock = clock;
    }

    Kind take(Received figure, @Nullable ObservationStatus wanted, FormerReports former, ArrivedFigures arrived) {
        former.refuseTakenSource(figure);
        List<Observation> standing = former.standing(figure);
        if (standing.isEmpty()) {
            create(figure, wanted, arrived);
            return Kind.CREATED;
        }
        if (standing.stream().anyMatch(found -> found.says(figure.statement()) && isThere(found, wanted))) {
            return Kind.UNCHANGED;
        }
        Observation newest = standing.getFirst();
        if (!newest.status().isOpen()) {
            former.refuseStanding(figure);
        }
        update(newest, figure, wanted, arrived);
        return Kind.UPDATED;
    }

    /** What waits, or went back, is not moved by saying the same again; a draft is submitted, and an approval is news. */
    private static boolean isThere(Observation found, @Nullable ObservationStatus wanted) {
        return switch (found.status()) {
            case APPROVED -> true;
            case SUBMITTED, RETURNED -> wanted != ObservationStatus.APPROVED;
            case DRAFT -> wanted == ObservationStatus.DRAFT;
        };
    }

    private void create(Received figure, @Nullable ObservationStatus wanted, ArrivedFigures arrived) {
        status.require(wanted, figure.target(), figure.unit().id(), ObservationStatus.DRAFT);
        Observation observation = figure.begin(clock.now());
        List<Observation> kept = status.advance(observation, wanted) ? arrived.approved() : arrived.fresh();
        kept.add(observation);
    }

    private void update(Observation open, Received figure, @Nullable ObservationStatus wanted, ArrivedFigures arrived) {
        status.require(wanted, figure.target(), figure.unit().id(), open.status());
        open.state(figure.statement(), figure.target().definitionVersion());
        if (status.advance(open, wanted)) {
            arrived.approved().add(open);
        }
    }
}
