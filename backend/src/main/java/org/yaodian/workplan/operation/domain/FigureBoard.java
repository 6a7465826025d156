package org.yaodian.workplan.operation.domain;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.yaodian.workplan.insight.LightCount;
import org.yaodian.workplan.operation.domain.PlanFigures.Kind;

/** Where the figures hang: what was put up last, until the next time. Reading them asks nobody. */
@Startup
@ApplicationScoped
class FigureBoard {
    private final MultiGauge lights;
    private final Map<Kind, MultiGauge> counts = new EnumMap<>(Kind.class);
    private final AtomicLong parked = new AtomicLong();
    private final AtomicLong lagSeconds = new AtomicLong();
    private final AtomicLong updatedAt = new AtomicLong();

    FigureBoard(MeterRegistry registry) {
        lights = MultiGauge.builder("yaodian.plan.lights")
                .description("Tasks, targets and milestones of a plan in force, by light")
                .register(registry);
        for (Kind kind : Kind.values()) {
            counts.put(kind, MultiGauge.builder(name(kind)).register(registry));
        }
        registry.gauge("yaodian.webhook.parked", parked);
        registry.gauge("yaodian.feed.lag.seconds", lagSeconds);
        registry.gauge("yaodian.figures.updated.timestamp.seconds", updatedAt);
    }

    private static String name(Kind kind) {
        return "yaodian.plan." + word(kind).replace('_', '.');
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Puts up new figures in place of the old ones. */
    void put(List<PlanFigures> plans, DeliveryFigures.Standing deliveries, Instant now) {
        lights.register(plans.stream().flatMap(FigureBoard::lightRows).toList(), true);
        counts.forEach((kind, gauge) -> gauge.register(
                plans.stream().flatMap(plan -> countRows(plan, kind)).toList(), true));
        parked.set(deliveries.parked());
        lagSeconds.set(deliveries.lag().toSeconds());
        updatedAt.set(now.getEpochSecond());
    }

    private static Stream<? extends Row<?>> countRows(PlanFigures plan, Kind kind) {
        return plan.counts().stream()
                .filter(count -> count.kind() == kind)
                .map(count -> Row.of(Tags.of("plan", plan.plan()), count.number()));
    }

    private static Stream<? extends Row<?>> lightRows(PlanFigures plan) {
        return Stream.of(
                        lightRows(plan.plan(), "task", plan.share().tasks()),
                        lightRows(plan.plan(), "target", plan.share().targets()),
                        lightRows(plan.plan(), "milestone", plan.share().milestones()))
                .flatMap(rows -> rows);
    }

    private static Stream<? extends Row<?>> lightRows(String plan, String kind, LightCount count) {
        return count.lights().entrySet().stream()
                .map(light ->
                        Row.of(Tags.of("plan", plan, "kind", kind, "light", word(light.getKey())), light.getValue()));
    }
}
