package org.yaodian.workplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.Batch;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;

/** Batches of several chunks that are broken off in the last, as a crash would, or meet each other. */
@ApiTest
class BatchInterruptionTest {
    private City city;
    private ManySchools schools;

    @BeforeEach
    void aTarget() throws SQLException {
        city = City.create();
        schools = ManySchools.of(city, PlanOf.city(city));
    }

    private Batch batch(String county) {
        return Batch.of(Batch.system(county), Batch.NDJSON, schools.rows(county));
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private long stored() throws SQLException {
        try (Connection connection = ManySchools.asService()) {
            return number(connection, """
                    select count(*) from observation o join org_unit u on u.id = o.org_unit_id
                    where u.code like '%s-s%%'""".formatted(city.countyA()));
        }
    }

    /** Another transaction that reports the last row of the batch and does not end, so that the last chunk waits for it. */
    private Connection other() throws SQLException {
        Connection connection = ManySchools.asService();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into observation (id, revision, target_id, org_unit_id, period_start, period, value, value_status,
                        status, definition_version, version, created_at)
                    select gen_random_uuid(), 0, t.id, u.id, date '2025-09-01', '2025-09', 1, 'REPORTED', 'DRAFT', 1, 1, now()
                    from target t join plan p on p.id = t.plan_id, org_unit u
                    where p.code = '%s' and t.code = 'monthly' and u.code = '%s-s%d'
                    """.formatted(schools.plan().code(), city.countyA(), ManySchools.SCHOOLS));
        }
        return connection;
    }

    private static long waiting(Connection superuser) throws SQLException, InterruptedException {
        for (int look = 0; look < 600; look++) {
            long process = number(superuser, """
                    select pid from pg_stat_activity
                    where datname = current_database() and wait_event_type = 'Lock' and query ilike 'copy observation%'""");
            if (process != 0) {
                return process;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError("nobody waits");
    }

    /** Breaks the batch off in its last chunk; the same batch of another county goes through meanwhile. */
    private Batch.Answer brokenOff(String mode) throws Exception {
        try (Connection other = other();
                Connection superuser = ManySchools.asSuperuser()) {
            CompletableFuture<Batch.Answer> answer =
                    CompletableFuture.supplyAsync(() -> batch(city.countyA()).send("?mode=" + mode));
            long process = waiting(superuser);
            assertThat(batch(city.countyB()).send("?mode=" + mode).count("created"))
                    .isEqualTo(ManySchools.ROWS);
            number(superuser, "select pg_terminate_backend(%d)::int".formatted(process));
            Batch.Answer broken = answer.get(60, TimeUnit.SECONDS);
            other.rollback();
            return broken;
        }
    }

    private void receiptSays(int processed) {
        As.integration(city.countyA())
                .get("/api/v1/imports?limit=1")
                .then()
                .body("items[0].state", equalTo("RUNNING"))
                .body("items[0].processed", equalTo(processed))
                .body("items[0].created", equalTo(processed));
    }

    private static void theTrailIsWhole() {
        As.coordinator()
                .get("/api/v1/audit-events/verification")
                .then()
                .statusCode(200)
                .body("firstBroken", nullValue());
    }

    @Test
    void anAtomicBatchThatIsBrokenOffLeavesNothing() throws Exception {
        assertThat(brokenOff("atomic").status()).isEqualTo(503);
        assertThat(stored()).isZero();
        receiptSays(0);
        assertThat(batch(city.countyA()).send("").count("created")).isEqualTo(ManySchools.ROWS);
        theTrailIsWhole();
    }

    @Test
    void aPartialBatchThatIsBrokenOffSaysHowFarItCame() throws Exception {
        assertThat(brokenOff("partial").status()).isEqualTo(503);
        // How large chunks are depends on who else asks for something.
        int stored = (int) stored();
        assertThat(stored).isBetween(ManySchools.ROWS / 2, ManySchools.ROWS - 1);
        receiptSays(stored);
        Batch.Answer again = batch(city.countyA()).send("?mode=partial");
        assertThat(again.count("unchanged")).isEqualTo(stored);
        assertThat(again.count("created")).isEqualTo(ManySchools.ROWS - stored);
        theTrailIsWhole();
    }

    @Test
    void theSameBatchTwiceAtOnceIsStoredOnce() throws Exception {
        CompletableFuture<Batch.Answer> first =
                CompletableFuture.supplyAsync(() -> batch(city.countyA()).send("?mode=partial"));
        Batch.Answer second = batch(city.countyA()).send("?mode=atomic");
        assertThat(second.count("rejected")).isZero();
        assertThat(first.get(60, TimeUnit.SECONDS).count("created") + second.count("created"))
                .isEqualTo(ManySchools.ROWS);
        assertThat(stored()).isEqualTo(ManySchools.ROWS);
    }
}
