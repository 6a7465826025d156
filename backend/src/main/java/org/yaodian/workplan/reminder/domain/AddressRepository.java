package org.yaodian.workplan.reminder.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.yaodian.workplan.reminder.DeliveryChannel;
import org.yaodian.workplan.reminder.Recipient;
import org.yaodian.workplan.shared.paging.SortKey;

@ApplicationScoped
class AddressRepository implements PanacheRepositoryBase<NotificationAddress, UUID> {
    static final List<SortKey<NotificationAddress>> SORT_KEYS =
            List.of(SortKey.text("address", "e.shown", NotificationAddress::shown));

    boolean isThere(Recipient recipient, DeliveryChannel channel, String address) {
        return list(
                        "orgUnitId = ?1 and circle = ?2 and channel = ?3 and address = ?4",
                        recipient.orgUnitId(),
                        recipient.circle(),
                        channel,
                        address)
                .stream()
                .anyMatch(found -> found.recipient().equals(recipient));
    }
}
