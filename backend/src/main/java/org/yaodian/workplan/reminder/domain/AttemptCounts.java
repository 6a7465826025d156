package org.yaodian.workplan.reminder.domain;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.yaodian.workplan.reminder.DeliveryChannel;

/** Counts the attempts to send reminders, by the way out and by what came of them. */
@Startup
@ApplicationScoped
class AttemptCounts {
    private final MeterRegistry registry;

    AttemptCounts(MeterRegistry registry) {
        this.registry = registry;
        for (DeliveryChannel channel : DeliveryChannel.values()) {
            for (Outcome.Kind kind : Outcome.Kind.values()) {
                counter(channel, kind);
            }
        }
    }

    void count(DeliveryChannel channel, Outcome outcome) {
        counter(channel, outcome.kind()).increment();
    }

    private Counter counter(DeliveryChannel channel, Outcome.Kind kind) {
        return registry.counter("yaodian.notification.attempts", "channel", word(channel), "outcome", word(kind));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
