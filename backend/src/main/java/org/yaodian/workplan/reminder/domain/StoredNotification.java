package org.yaodian.workplan.reminder.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.reminder.Circle;
import org.yaodian.workplan.reminder.Notification;
import org.yaodian.workplan.reminder.Recipient;
import org.yaodian.workplan.shared.persistence.Identified;

/** A digest as {@link DigestStore} wrote it. */
@Entity
@Immutable
@Table(name = "notification")
class StoredNotification implements Identified {
    @Id
    private UUID id = new UUID(0, 0);

    private UUID orgUnitId = new UUID(0, 0);
    private @Nullable UUID departmentId;

    @Enumerated(EnumType.STRING)
    private Circle circle = Circle.REPORTERS;

    private LocalDate day = LocalDate.EPOCH;
    private Instant createdAt = Instant.EPOCH;

    @ElementCollection
    @CollectionTable(name = "reminder", joinColumns = @JoinColumn(name = "notification_id"))
    @BatchSize(size = 200)
    private List<NotificationLine> lines = List.of();

    @Override
    public UUID id() {
        return id;
    }

    Instant createdAt() {
        return createdAt;
    }

    LocalDate day() {
        return day;
    }

    Recipient recipient() {
        return new Recipient(orgUnitId, departmentId, circle);
    }

    Notification notification() {
        return new Notification(
                id,
                recipient(),
                day,
                createdAt,
                lines.stream()
                        .sorted(Comparator.comparingInt(NotificationLine::position))
                        .map(NotificationLine::reminder)
                        .toList());
    }
}
