package org.yaodian.workplan.reminder.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.yaodian.workplan.reminder.LadderSpec;
import org.yaodian.workplan.reminder.LadderStep;
import org.yaodian.workplan.reminder.LadderSummary;
import org.yaodian.workplan.shared.persistence.Aggregate;

/** What is sent for one plan, and when. */
@Entity
@Table(name = "reminder_ladder")
class Ladder extends Aggregate {
    private static final Comparator<LadderStep> IN_TIME =
            Comparator.comparing(LadderStep::days).thenComparing(LadderStep::audience);

    private UUID planId = new UUID(0, 0);
    private boolean enabled;

    @ElementCollection
    @CollectionTable(name = "reminder_step", joinColumns = @JoinColumn(name = "ladder_id"))
    @OrderColumn(name = "position")
    private List<Rung> rungs = new ArrayList<>();

    static Ladder of(UUID planId) {
        Ladder ladder = new Ladder();
        ladder.planId = planId;
        return ladder;
    }

    void restate(LadderSpec spec) {
        enabled = spec.enabled();
        rungs.clear();
        spec.steps().stream().sorted(IN_TIME).map(Rung::of).forEach(rungs::add);
    }

    LadderSummary summary() {
        return new LadderSummary(
                planId, revision(), enabled, rungs.stream().map(Rung::step).toList());
    }
}
