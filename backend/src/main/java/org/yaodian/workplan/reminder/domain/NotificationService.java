package org.yaodian.workplan.reminder.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.reminder.Notification;
import org.yaodian.workplan.reminder.Notifications;
import org.yaodian.workplan.reminder.Unseen;
import org.yaodian.workplan.reminder.domain.OwnDesks.Condition;
import org.yaodian.workplan.shared.paging.ListQuery;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.time.BusinessClock;

@ApplicationScoped
class NotificationService implements Notifications {
    private final NotificationRepository notifications;
    private final OwnDesks desks;
    private final EntityManager entityManager;
    private final Scope scope;
    private final BusinessClock clock;

    NotificationService(
            NotificationRepository notifications,
            OwnDesks desks,
            EntityManager entityManager,
            Scope scope,
            BusinessClock clock) {
        this.notifications = notifications;
        this.desks = desks;
        this.entityManager = entityManager;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Page<Notification> mine(PageQuery query) {
        Condition mine = desks.condition();
        return new ListQuery<>(StoredNotification.class, "-createdAt", NotificationRepository.SORT_KEYS)
                .whereAll(mine.hql(), mine.parameters())
                .page(notifications.getEntityManager(), query)
                .map(StoredNotification::notification);
    }

    @Override
    @Transactional
    public Unseen unseen() {
        Condition mine = desks.condition();
        Instant seen = seenUntil();
        TypedQuery<Long> count = entityManager
                .createQuery(
                        "select count(e) from StoredNotification e where e.createdAt > :seen and (" + mine.hql() + ")",
                        Long.class)
                .setParameter("seen", seen);
        mine.parameters().forEach(count::setParameter);
        return new Unseen(count.getSingleResult().intValue(), seen);
    }

    @Override
    @Transactional
    public Unseen markSeen() {
        Instant now = clock.now();
        entityManager
                .createNativeQuery("""
                        insert into notification_seen as s (person, seen_until) values (:person, :now)
                        on conflict (person) do update set seen_until = greatest(s.seen_until, excluded.seen_until)
                        """)
                .setParameter("person", scope.caller().name())
                .setParameter("now", now)
                .executeUpdate();
        return unseen();
    }

    @SuppressWarnings("unchecked")
    private Instant seenUntil() {
        List<Instant> found = entityManager
                .createNativeQuery("select seen_until from notification_seen where person = :person", Instant.class)
                .setParameter("person", scope.caller().name())
                .getResultList();
        return found.isEmpty() ? Instant.EPOCH : found.getFirst();
    }
}
