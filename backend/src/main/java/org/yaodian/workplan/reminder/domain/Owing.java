package org.yaodian.workplan.reminder.domain;

import java.time.LocalDate;
import org.yaodian.workplan.reminder.Audience;
import org.yaodian.workplan.reminder.Matter;
import org.yaodian.workplan.reminder.Recipient;

/** Something that somebody owes, and the desks that hear of it. */
record Owing(Matter matter, LocalDate dueOn, Desks desks) {

    /** Whom each audience is. */
    record Desks(Recipient owner, Recipient superior, Recipient office) {

        Recipient of(Audience audience) {
            return switch (audience) {
                case OWNER -> owner;
                case SUPERIOR -> superior;
                case OFFICE -> office;
            };
        }
    }
}
