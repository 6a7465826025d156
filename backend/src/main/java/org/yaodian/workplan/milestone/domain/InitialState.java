package org.yaodian.workplan.milestone.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.yaodian.workplan.milestone.MilestoneSpec;
import org.yaodian.workplan.milestone.MilestoneStatus;
import org.yaodian.workplan.milestone.MilestoneSummary;
import org.yaodian.workplan.shared.problem.Violations;

/** The state that a spec begins a milestone with, and that later only the verbs change. */
final class InitialState {
    private InitialState() {}

    /** What is wrong with the state of a new milestone. */
    static Violations check(MilestoneSpec spec, LocalDate today) {
        MilestoneStatus status = spec.initialStatus();
        LocalDate completed = spec.completedDate();
        boolean achieved = status == MilestoneStatus.ACHIEVED;
        boolean givenUp = status == MilestoneStatus.MISSED || status == MilestoneStatus.CANCELLED;
        boolean hasReason = spec.statusReason() != null && !spec.statusReason().isBlank();
        return new Violations()
                .addIf(achieved && completed == null, "/completedDate", "milestone.completed-required")
                .addIf(!achieved && completed != null, "/completedDate", "milestone.completed-only-achieved")
                .addIf(completed != null && completed.isAfter(today), "/completedDate", "milestone.completed-ahead")
                .addIf(givenUp && !hasReason, "/statusReason", "milestone.reason-required")
                .addIf(!givenUp && hasReason, "/statusReason", "milestone.reason-only-given-up");
    }

    /** Brings a planned milestone into the state of its spec, which has been checked. */
    static void apply(Milestone milestone, MilestoneSpec spec) {
        switch (spec.initialStatus()) {
            case PLANNED -> {}
            case ACHIEVED -> milestone.achieve(Objects.requireNonNull(spec.completedDate()));
            case MISSED -> milestone.miss(Objects.requireNonNull(spec.statusReason()));
            case CANCELLED -> milestone.cancel(Objects.requireNonNull(spec.statusReason()));
        }
    }

    /** What a spec would change of the state of a milestone that is there already; what it leaves out stays. */
    static Violations checkUnchanged(MilestoneSummary milestone, MilestoneSpec spec) {
        return new Violations()
                .addIf(
                        spec.status() != null && spec.status() != milestone.status(),
                        "/status",
                        "milestone.state-by-verb")
                .addIf(
                        spec.completedDate() != null && !spec.completedDate().equals(milestone.completedDate()),
                        "/completedDate",
                        "milestone.state-by-verb")
                .addIf(
                        spec.statusReason() != null && !spec.statusReason().equals(milestone.statusReason()),
                        "/statusReason",
                        "milestone.state-by-verb");
    }
}
