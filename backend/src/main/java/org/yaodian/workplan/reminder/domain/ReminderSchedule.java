package org.yaodian.workplan.reminder.domain;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jboss.logging.Logger;
import org.yaodian.workplan.reminder.Digest;
import org.yaodian.workplan.reminder.Reminders;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.shared.time.WorkCalendar;

/** Looks every minute, on each replica, whether the day's digests are to be made and something is to be sent. */
@ApplicationScoped
class ReminderSchedule {
    private static final Logger LOG = Logger.getLogger(ReminderSchedule.class);

    private final Reminders reminders;
    private final Dispatch dispatch;
    private final WorkCalendar calendar;
    private final ReminderSettings settings;
    private final BusinessClock clock;

    ReminderSchedule(
            Reminders reminders,
            Dispatch dispatch,
            WorkCalendar calendar,
            ReminderSettings settings,
            BusinessClock clock) {
        this.reminders = reminders;
        this.dispatch = dispatch;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            identity = "reminders",
            every = "{yaodian.reminders.every}",
            delayed = "{yaodian.reminders.after-start}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        LocalDate today = clock.today();
        LocalTime now = LocalTime.ofInstant(clock.now(), BusinessClock.ZONE);
        if (calendar.isWorkday(today) && !now.isBefore(settings.digestAt())) {
            make(today);
        }
        dispatch.sendAll();
    }

    private void make(LocalDate today) {
        Instant begin = clock.now();
        List<Digest> made = reminders.make(today);
        if (!made.isEmpty()) {
            int lines =
                    made.stream().mapToInt(digest -> digest.reminders().size()).sum();
            long millis = Duration.between(begin, clock.now()).toMillis();
            LOG.infof("Reminders of %s: %d lines to %d desks in %d ms", today, lines, made.size(), millis);
        }
    }
}
