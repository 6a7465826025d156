package org.yaodian.workplan.webhook.domain;

import org.yaodian.workplan.exchange.Changes;
import org.yaodian.workplan.exchange.ChangesForOthers;

/** What is to be done next for a webhook. */
sealed interface Step {
    /** Send it and say what came of it. */
    record Send(Parcel parcel) implements Step {}

    /** Nothing is on its way: look into the feed. */
    record Read(ChangesForOthers.Reader reader, String position, Changes.Filter filter) implements Step {}

    /** Nothing for now, or it is somebody else's turn. */
    record Rest() implements Step {}
}
