package org.yaodian.workplan.shared.problem;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts the problems that callers were told of, by type, and apart from them the requests that were kept back. */
@Startup
@ApplicationScoped
class ProblemCounts {
    private final MeterRegistry registry;

    ProblemCounts(MeterRegistry registry) {
        this.registry = registry;
        for (ProblemType type : ProblemType.values()) {
            registry.counter("yaodian.problems", "type", type.slug());
        }
        registry.counter("yaodian.traffic.refused", "reason", "quota");
        registry.counter("yaodian.traffic.refused", "reason", "busy");
    }

    void count(Problem problem) {
        registry.counter("yaodian.problems", "type", problem.type().slug()).increment();
        switch (problem.code()) {
            case "traffic.too-many" ->
                registry.counter("yaodian.traffic.refused", "reason", "quota").increment();
            case "traffic.busy" ->
                registry.counter("yaodian.traffic.refused", "reason", "busy").increment();
            default -> {
                // Only problems of traffic are counted twice.
            }
        }
    }
}
