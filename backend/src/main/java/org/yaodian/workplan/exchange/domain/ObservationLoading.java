package org.yaodian.workplan.exchange.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.target.ObservationSpec;
import org.yaodian.workplan.target.ObservationSummary;
import org.yaodian.workplan.target.Observations;

/** Brings in what was reported, each figure to the state that the pack gives it. */
@ApplicationScoped
class ObservationLoading {
    private final Observations observations;
    private final EntityManager entityManager;

    ObservationLoading(Observations observations, EntityManager entityManager) {
        this.observations = observations;
        this.entityManager = entityManager;
    }

    void load(String pack, String plan, ObservationFile file, Intake intake) {
        for (ObservationFile.OfTarget reported : file.observations()) {
            forgetWhatIsStored();
            Entry target = Entry.of(pack, ObservationFile.NAME, "target", reported.target());
            for (ObservationFile.Row row : reported.rows()) {
                Entry entry = target.inside("observation", row.orgUnit() + " " + row.period());
                intake.check(entry.place(), row);
                intake.take(entry, row.spec(plan, reported.target()), spec -> report(row, spec));
            }
        }
    }

    /** Keeps the session small: it looks through all it holds before each query. */
    private void forgetWhatIsStored() {
        entityManager.flush();
        entityManager.clear();
    }

    private ObservationSummary report(ObservationFile.Row row, ObservationSpec spec) {
        String reason = row.reason();
        boolean explained = reason != null && !reason.isBlank();
        if (row.isReturned() != explained) {
            throw Problem.invalid("/reason", explained ? "pack.reason-only-returned" : "pack.reason-required");
        }
        ObservationSummary created = observations.create(spec);
        return reason != null && explained
                ? observations.giveBack(created.id(), reason, List.of(), Precondition.NONE)
                : created;
    }
}
