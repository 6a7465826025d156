package org.yaodian.workplan.exchange.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.target.ObservationSpec;
import org.yaodian.workplan.target.ObservationStatus;
import org.yaodian.workplan.target.ObservationSummary;
import org.yaodian.workplan.target.Observations;
import org.yaodian.workplan.target.Reviews;

/** Brings in what was reported, each figure to the state that the pack gives it. */
@ApplicationScoped
class ObservationLoading {
    private final Observations observations;
    private final Reviews reviews;
    private final EntityManager entityManager;

    ObservationLoading(Observations observations, Reviews reviews, EntityManager entityManager) {
        this.observations = observations;
        this.reviews = reviews;
        this.entityManager = entityManager;
    }

    void load(String pack, String plan, ObservationFile file, Intake intake) {
        for (ObservationFile.OfTarget reported : file.observations()) {
            forgetWhatIsStored();
            Entry target = Entry.of(pack, ObservationFile.NAME, "target", reported.target());
            List<UUID> approved = new ArrayList<>();
            for (ObservationFile.Row row : reported.rows()) {
                Entry entry = target.inside("observation", row.orgUnit() + " " + row.period());
                intake.check(entry.place(), row);
                intake.take(entry, row.spec(plan, reported.target()), spec -> report(row, spec, approved));
            }
            approve(approved);
        }
    }

    /** Keeps the session small: it looks through all it holds before each query. */
    private void forgetWhatIsStored() {
        entityManager.flush();
        entityManager.clear();
    }

    /** All at once, so that the figures of a target are added up once. */
    private void approve(List<UUID> ids) {
        if (!ids.isEmpty()) {
            reviews.approveAll(ids);
        }
    }

    private ObservationSummary report(ObservationFile.Row row, ObservationSpec spec, List<UUID> approved) {
        String reason = row.reason();
        boolean explained = reason != null && !reason.isBlank();
        if (row.isReturned() != explained) {
            throw Problem.invalid("/reason", explained ? "pack.reason-only-returned" : "pack.reason-required");
        }
        boolean approves = spec.status() == ObservationStatus.APPROVED;
        ObservationSummary created =
                observations.create(approves ? spec.withStatus(ObservationStatus.SUBMITTED) : spec);
        if (approves) {
            approved.add(created.id());
        }
        return reason != null && explained
                ? reviews.giveBack(created.id(), reason, List.of(), Precondition.NONE)
                : created;
    }
}
