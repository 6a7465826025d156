package org.yaodian.workplan.reminder.domain;

import org.yaodian.workplan.reminder.DeliveryChannel;

/** Sends through one channel. */
interface Sender {

    DeliveryChannel channel();

    /** Never throws: what goes wrong is in the outcome. */
    Outcome send(Letter letter);
}
