package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.persistence.BulkStore;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.target.BulkReporting;
import org.yaodian.workplan.target.domain.ObservationReception.Received;

@ApplicationScoped
class BulkReportingService implements BulkReporting {
    private final ObservationRepository observations;
    private final ObservationReception reception;
    private final FigureArrival arrival;
    private final Approval approval;
    private final BulkStore store;

    BulkReportingService(
            ObservationRepository observations,
            ObservationReception reception,
            FigureArrival arrival,
            Approval approval,
            BulkStore store) {
        this.observations = observations;
        this.reception = reception;
        this.arrival = arrival;
        this.approval = approval;
        this.store = store;
    }

    @Override
    public Batch begin() {
        SeenFigures seen = new SeenFigures();
        return (rows, stores) -> take(rows, stores, seen);
    }

    /** A row on its way: received, or refused already. */
    private record Step(
            Row row, @Nullable Received received, @Nullable Outcome refused) {}

    private List<Outcome> take(List<Row> rows, boolean stores, SeenFigures seen) {
        NamedTargets.Found named = reception.look(rows.stream().map(Row::spec).toList());
        List<Step> steps = rows.stream().map(row -> received(row, named, seen)).toList();
        FormerReports former = FormerReports.of(
                steps.stream().map(Step::received).filter(Objects::nonNull).toList(), observations);
        if (!stores) {
            observations.getEntityManager().clear();
        }
        ArrivedFigures arrived = new ArrivedFigures();
        List<Outcome> outcomes = new ArrayList<>(rows.size());
        steps.forEach(step -> outcomes.add(outcome(step, former, arrived)));
        if (stores) {
            store(arrived);
        }
        return outcomes;
    }

    private Step received(Row row, NamedTargets.Found named, SeenFigures seen) {
        try {
            Received received = reception.receive(row.spec(), named);
            seen.see(row.number(), received);
            return new Step(row, received, null);
        } catch (Problem problem) {
            return new Step(row, null, RefusedRow.outcome(problem));
        }
    }

    private Outcome outcome(Step step, FormerReports former, ArrivedFigures arrived) {
        if (step.received() == null) {
            return Objects.requireNonNull(step.refused());
        }
        try {
            return Outcome.of(arrival.take(step.received(), step.row().spec().status(), former, arrived));
        } catch (Problem problem) {
            return RefusedRow.outcome(problem);
        }
    }

    /** Those that are approved at once are stored by the session, as the approval goes on with them. */
    private void store(ArrivedFigures arrived) {
        arrived.approved().forEach(observations::persist);
        store.insert(arrived.fresh());
        if (!arrived.approved().isEmpty()) {
            approval.approve(arrived.approved());
        }
        store.settle();
    }
}
