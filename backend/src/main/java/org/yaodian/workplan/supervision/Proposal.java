package org.yaodian.workplan.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.plan.Reason;

/**
 * An order that the rules propose; a person makes a draft of it, or dismisses it.
 *
 * @param key names it within its plan, the same for as long as it is proposed
 * @param light what raised it; null for late reports
 * @param title words by code, as reasons have them
 * @param signature what a dismissal holds for: when this changes, the proposal is back
 */
public record Proposal(
        String key,
        Subject subject,
        @Nullable Light light,
        Reason title,
        Reason demand,
        LocalDate deadline,
        List<Party> parties,
        List<Reason> reasons,
        String signature) {

    /** What it is about: a target, a milestone, or several targets of one addressee, in which case all are null. */
    public record Subject(
            @Nullable UUID taskId,
            @Nullable UUID targetId,
            @Nullable UUID milestoneId) {}

    /** The one that would lead. */
    public Party lead() {
        return parties.getFirst();
    }
}
