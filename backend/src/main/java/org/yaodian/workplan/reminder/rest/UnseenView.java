package org.yaodian.workplan.reminder.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yaodian.workplan.reminder.Unseen;

/** What the caller has not looked at. */
@Schema(name = "UnseenNotifications")
record UnseenView(
        @Schema(required = true, examples = "2") int count,
        @Schema(required = true, description = "在此之前的都算看过") Instant seenUntil) {

    static UnseenView of(Unseen unseen) {
        return new UnseenView(unseen.count(), unseen.seenUntil());
    }
}
