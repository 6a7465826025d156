package org.yaodian.workplan.operation.domain;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;
import org.flywaydb.core.Flyway;

/** Whether the database has every migration that this version needs. Once it has, it keeps them: it is not asked again. */
@Readiness
@Startup
@ApplicationScoped
class MigrationCheck implements HealthCheck {
    private final Flyway flyway;
    private volatile boolean done;

    MigrationCheck(Flyway flyway) {
        this.flyway = flyway;
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
