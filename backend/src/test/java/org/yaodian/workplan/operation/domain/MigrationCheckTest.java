package org.yaodian.workplan.operation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;

/** A replica that does not migrate itself is not ready before somebody else has. */
@ApiTest
class MigrationCheckTest {
    private static final boolean BY_ITSELF = true;

    @Inject
    DataSource database;

    @Inject
    Flyway migrated;

    @Test
    void isNotReadyWhileMigrationsAreMissing() {
        HealthCheckResponse answer = new MigrationCheck(nobodyMigrated(), !BY_ITSELF).call();
        assertThat(answer.getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        assertThat(pending(answer))
                .hasValueSatisfying(pending -> assertThat(pending).isGreaterThan(10));
    }

    @Test
    void isReadyOnceAllAreThere() {
        HealthCheckResponse answer = new MigrationCheck(migrated, !BY_ITSELF).call();
        assertThat(answer.getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        assertThat(pending(answer)).hasValue(0L);
    }

    @Test
    void whoMigratedByItselfDoesNotAskAgain() {
        assertThat(new MigrationCheck(nobodyMigrated(), BY_ITSELF).call().getStatus())
                .isEqualTo(HealthCheckResponse.Status.UP);
    }

    /** The same migrations, of which this table of theirs knows none. */
    private Flyway nobodyMigrated() {
        return Flyway.configure()
                .dataSource(database)
                .table("migrations_of_nobody")
                .load();
    }

    private static Optional<Long> pending(HealthCheckResponse answer) {
        return answer.getData().map(data -> (Long) data.get("pending"));
    }
}
