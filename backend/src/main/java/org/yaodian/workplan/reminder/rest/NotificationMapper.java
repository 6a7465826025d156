package org.yaodian.workplan.reminder.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.organisation.DepartmentSummary;
import org.yaodian.workplan.organisation.Departments;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.reminder.AddressSummary;
import org.yaodian.workplan.reminder.DeliverySummary;
import org.yaodian.workplan.reminder.Digest;
import org.yaodian.workplan.reminder.Matter;
import org.yaodian.workplan.reminder.Notification;
import org.yaodian.workplan.reminder.Preview;
import org.yaodian.workplan.reminder.Recipient;
import org.yaodian.workplan.reminder.Reminder;
import org.yaodian.workplan.reminder.ReminderWords;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.text.Language;

/** Turns digests and where they go into what callers read. */
@ApplicationScoped
class NotificationMapper {
    private final Scope scope;
    private final Departments departments;
    private final Language language;

    NotificationMapper(Scope scope, Departments departments, Language language) {
        this.scope = scope;
        this.departments = departments;
        this.language = language;
    }

    PreviewView preview(PlanSummary plan, Preview preview) {
        Map<UUID, DepartmentSummary> named =
                named(preview.digests().stream().map(Digest::recipient).toList());
        return new PreviewView(
                plan.reference(),
                preview.from(),
                preview.until(),
                preview.unknownYears().stream().map(Year::getValue).sorted().toList(),
                preview.digests().stream()
                        .map(digest -> new PreviewView.DigestView(
                                digest.day(),
                                recipient(digest.recipient(), named),
                                lines(digest.reminders(), digest.day())))
                        .toList());
    }

    List<NotificationView> notifications(List<Notification> found) {
        Map<UUID, DepartmentSummary> named =
                named(found.stream().map(Notification::recipient).toList());
        return found.stream()
                .map(one -> new NotificationView(
                        one.id(),
                        one.day(),
                        one.createdAt(),
                        recipient(one.recipient(), named),
                        lines(one.reminders(), one.day())))
                .toList();
    }

    List<AddressView> addresses(List<AddressSummary> found) {
        Map<UUID, DepartmentSummary> named =
                named(found.stream().map(AddressSummary::recipient).toList());
        return found.stream()
                .map(one -> new AddressView(
                        one.id(),
                        one.revision(),
                        recipient(one.recipient(), named),
                        one.channel(),
                        one.shown(),
                        List.of("delete")))
                .toList();
    }

    List<DeliveryView> deliveries(List<DeliverySummary> found) {
        Map<UUID, DepartmentSummary> named =
                named(found.stream().map(DeliverySummary::recipient).toList());
        return found.stream()
                .map(one -> DeliveryView.of(one, recipient(one.recipient(), named)))
                .toList();
    }

    private Map<UUID, DepartmentSummary> named(Collection<Recipient> recipients) {
        return departments.byIds(recipients.stream()
                .map(Recipient::departmentId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private RecipientView recipient(Recipient recipient, Map<UUID, DepartmentSummary> named) {
        DepartmentSummary department = recipient.departmentId() == null ? null : named.get(recipient.departmentId());
        return new RecipientView(
                recipient.circle(),
                scope.tree().get(recipient.orgUnitId()).reference(),
                department == null ? null : department.reference());
    }

    private List<ReminderView> lines(List<Reminder> reminders, LocalDate day) {
        return reminders.stream().map(reminder -> line(reminder, day)).toList();
    }

    private ReminderView line(Reminder reminder, LocalDate day) {
        Matter matter = reminder.matter();
        return new ReminderView(
                matter.kind(),
                matter.planId(),
                new Reference(matter.subjectId(), matter.code(), matter.name()),
                matter.period() == null ? null : matter.period().code(),
                unit(matter.orgUnitId()),
                reminder.dueOn(),
                reminder.daysLeft(day),
                reminder.stepDays(),
                ReminderWords.of(reminder, day, scope.tree(), language.locale()));
    }

    private @Nullable Reference unit(@Nullable UUID id) {
        return id == null
                ? null
                : scope.tree()
                        .find(id.toString())
                        .map(OrgUnitSummary::reference)
                        .orElse(null);
    }
}
