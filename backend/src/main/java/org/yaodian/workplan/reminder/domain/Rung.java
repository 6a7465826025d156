package org.yaodian.workplan.reminder.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.yaodian.workplan.reminder.Audience;
import org.yaodian.workplan.reminder.LadderStep;

/** One step of a stored ladder. */
@Embeddable
class Rung {
    private int days;

    @Enumerated(EnumType.STRING)
    private Audience audience = Audience.OWNER;

    static Rung of(LadderStep step) {
        Rung rung = new Rung();
        rung.days = step.days();
        rung.audience = step.audience();
        return rung;
    }

    LadderStep step() {
        return new LadderStep(days, audience);
    }
}
