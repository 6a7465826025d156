package org.yaodian.workplan.shared.request;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.Stream;

/** Counts requests by how long they took, in few steps: those that goals are set in. */
@ApplicationScoped
class RequestHistogram {
    private static final String METER = "http.server.requests";

    @Produces
    @Singleton
    MeterFilter steps() {
        double[] nanos = Stream.of(25, 50, 100, 300, 1_000, 3_000, 10_000)
                .mapToDouble(millis -> Duration.ofMillis(millis).toNanos())
                .toArray();
        DistributionStatisticConfig steps = DistributionStatisticConfig.builder()
                .serviceLevelObjectives(nanos)
                .build();
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                return id.getName().equals(METER) ? steps.merge(config) : config;
            }
        };
    }
}
