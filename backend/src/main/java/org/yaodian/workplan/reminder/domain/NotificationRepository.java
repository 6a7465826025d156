package org.yaodian.workplan.reminder.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.yaodian.workplan.shared.paging.SortKey;

@ApplicationScoped
class NotificationRepository implements PanacheRepositoryBase<StoredNotification, UUID> {
    static final List<SortKey<StoredNotification>> SORT_KEYS = List.of(
            SortKey.moment("createdAt", "e.createdAt", StoredNotification::createdAt),
            SortKey.date("day", "e.day", StoredNotification::day));
}
