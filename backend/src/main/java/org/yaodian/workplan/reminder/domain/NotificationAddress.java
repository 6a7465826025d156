package org.yaodian.workplan.reminder.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.reminder.AddressSummary;
import org.yaodian.workplan.reminder.Circle;
import org.yaodian.workplan.reminder.DeliveryChannel;
import org.yaodian.workplan.reminder.Recipient;
import org.yaodian.workplan.shared.persistence.Aggregate;
import org.yaodian.workplan.shared.persistence.Unrecorded;

/** Where a desk's digests are sent. It never changes; another address is another one. */
@Entity
@Table(name = "notification_address")
class NotificationAddress extends Aggregate {
    private UUID orgUnitId = new UUID(0, 0);
    private @Nullable UUID departmentId;

    @Enumerated(EnumType.STRING)
    private Circle circle = Circle.REPORTERS;

    @Enumerated(EnumType.STRING)
    private DeliveryChannel channel = DeliveryChannel.EMAIL;

    /** Whoever knows a robot's address can write to its group. */
    @Unrecorded
    private String address = "";

    private String shown = "";

    static NotificationAddress of(Recipient recipient, DeliveryChannel channel, String address) {
        NotificationAddress made = new NotificationAddress();
        made.orgUnitId = recipient.orgUnitId();
        made.departmentId = recipient.departmentId();
        made.circle = recipient.circle();
        made.channel = channel;
        made.address = address;
        made.shown = channel == DeliveryChannel.EMAIL ? address : RobotAddress.masked(address);
        return made;
    }

    Recipient recipient() {
        return new Recipient(orgUnitId, departmentId, circle);
    }

    DeliveryChannel channel() {
        return channel;
    }

    String address() {
        return address;
    }

    String shown() {
        return shown;
    }

    AddressSummary summary() {
        return new AddressSummary(id(), revision(), recipient(), channel, shown);
    }
}
