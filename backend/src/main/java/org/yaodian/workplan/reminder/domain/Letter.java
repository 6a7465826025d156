package org.yaodian.workplan.reminder.domain;

import java.util.UUID;
import org.yaodian.workplan.reminder.DeliveryChannel;
import org.yaodian.workplan.reminder.Notification;

/** What is to be sent, and where. */
record Letter(UUID delivery, DeliveryChannel channel, String address, Notification notification) {}
