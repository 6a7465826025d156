package org.yaodian.workplan.reminder.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Instance;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaodian.workplan.access.CurrentCaller;
import org.yaodian.workplan.reminder.DeliveryChannel;
import org.yaodian.workplan.shared.lifecycle.Ending;
import org.yaodian.workplan.shared.time.BusinessClock;

/** Sends what waits to be sent, outside of the quiet hours. */
@ApplicationScoped
class Dispatch {
    private final DeliveryService deliveries;
    private final Map<DeliveryChannel, Sender> senders;
    private final ReminderSettings settings;
    private final CurrentCaller caller;
    private final BusinessClock clock;
    private final Ending ending;
    private final AttemptCounts counts;

    Dispatch(
            DeliveryService deliveries,
            Instance<Sender> senders,
            ReminderSettings settings,
            CurrentCaller caller,
            BusinessClock clock,
            Ending ending,
            AttemptCounts counts) {
        this.deliveries = deliveries;
        this.senders = senders.stream().collect(Collectors.toMap(Sender::channel, Function.identity()));
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
        this.ending = ending;
        this.counts = counts;
    }

    /** Goes on until nothing waits; gives how many attempts were made. */
    @ActivateRequestContext
    int sendAll() {
        caller.runAsSystem("reminders");
        deliveries.giveUpLost();
        int attempts = 0;
        while (!isQuiet() && !ending.hasBegun()) {
            List<Letter> letters = deliveries.take();
            if (letters.isEmpty()) {
                break;
            }
            letters.forEach(this::send);
            attempts += letters.size();
        }
        return attempts;
    }

    private void send(Letter letter) {
        Sender sender = Objects.requireNonNull(senders.get(letter.channel()));
        Outcome outcome = sender.send(letter);
        deliveries.end(letter.delivery(), outcome);
        counts.count(letter.channel(), outcome);
    }

    private boolean isQuiet() {
        LocalTime now = LocalTime.ofInstant(clock.now(), BusinessClock.ZONE);
        return new QuietHours(settings.quietFrom(), settings.quietUntil()).contain(now);
    }
}
