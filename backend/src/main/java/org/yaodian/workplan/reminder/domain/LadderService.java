package org.yaodian.workplan.reminder.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.reminder.LadderSpec;
import org.yaodian.workplan.reminder.LadderStep;
import org.yaodian.workplan.reminder.LadderSummary;
import org.yaodian.workplan.reminder.Ladders;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.problem.Violations;

@ApplicationScoped
class LadderService implements Ladders {
    private final LadderRepository ladders;

    LadderService(LadderRepository ladders) {
        this.ladders = ladders;
    }

    @Override
    @Transactional
    public LadderSummary of(PlanSummary plan) {
        return ladders.ofPlan(plan.id())
                .map(Ladder::summary)
                .orElseGet(() -> new LadderSummary(plan.id(), 0, LadderSpec.USUAL.enabled(), LadderSpec.USUAL.steps()));
    }

    @Override
    @Transactional
    public LadderSummary replace(PlanSummary plan, LadderSpec spec, Precondition precondition) {
        plan.requireOpen();
        refuseRepeated(spec);
        Ladder ladder = ladders.ofPlan(plan.id()).orElseGet(() -> Ladder.of(plan.id()));
        precondition.check(ladder);
        ladder.restate(spec);
        ladders.persistAndFlush(ladder);
        return ladder.summary();
    }

    private static void refuseRepeated(LadderSpec spec) {
        Violations violations = new Violations();
        Set<LadderStep> seen = new HashSet<>();
        for (int place = 0; place < spec.steps().size(); place++) {
            LadderStep step = spec.steps().get(place);
            violations.addIf(!seen.add(step), "/steps/" + place, "reminder.step-twice", step.days(), step.audience());
        }
        violations.refuse();
    }
}
