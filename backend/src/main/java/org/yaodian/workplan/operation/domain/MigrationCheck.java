package org.yaodian.workplan.operation.domain;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;
import org.flywaydb.core.Flyway;

/**
 * Whether the database has every migration that this version needs. Once it has, it keeps them: it is not asked again. A start that
 * migrates ends when it cannot, so that one that is over has them.
 */
@Readiness
@Startup
@ApplicationScoped
class MigrationCheck implements HealthCheck {
    private final Flyway flyway;
    private volatile boolean done;

    MigrationCheck(Flyway flyway, @ConfigProperty(name = "quarkus.flyway.migrate-at-start") boolean migratedAtStart) {
        this.flyway = flyway;
        this.done = migratedAtStart;
    }

    @Override
    public HealthCheckResponse call() {
        int pending = done ? 0 : flyway.info().pending().length;
        done = pending == 0;
        return HealthCheckResponse.named("migrations")
                .status(done)
                .withData("pending", pending)
                .build();
    }
}
