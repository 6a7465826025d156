package org.yaodian.workplan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;

/** The service cannot change its trail; whoever can is found out. */
@ApiTest
class AuditProtectionTest {
    private static final String DENIED = "42501";

    @BeforeEach
    void someLines() {
        City.create();
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private static Connection as(String user, String password) throws SQLException {
        return DriverManager.getConnection(setting("quarkus.datasource.jdbc.url"), user, password);
    }

    private static void execute(Connection opened, String... statements) throws SQLException {
        try (Connection connection = opened;
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set actor = 'nobody'",
                "delete from audit_event",
                "truncate audit_event",
                "drop table audit_event",
                "alter table audit_event disable trigger all",
                "drop trigger audit_event_is_append_only on audit_event",
                "alter table audit_event owner to yaodian",
                "grant update on audit_event to yaodian; update audit_event set actor = 'nobody'",
                "update audit_head set lines = 0",
                "insert into audit_head (singleton, lines, hash) values (false, 0, '')",
                "delete from audit_head",
                "drop table audit_head",
                "drop function advance_audit_head() cascade",
                "create or replace function refuse_audit_change() returns trigger language plpgsql as 'begin return new; end'",
                "set session_replication_role = replica",
                "delete from flyway_schema_history",
                "set role yaodian_owner"
            })
    void theServicesRoleIsRefused(String sql) {
        assertThatThrownBy(() -> execute(
                        as(setting("quarkus.datasource.username"), setting("quarkus.datasource.password")), sql))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(DENIED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set actor = 'nobody'",
                "delete from audit_event",
                "truncate audit_event",
                "update audit_head set lines = 0",
                "delete from audit_head",
                "truncate audit_head",
                "set session_replication_role = replica; delete from audit_event"
            })
    void evenTheOwnerAndTheSuperuserAreRefusedAsLongAsTheTriggersAreOn(String sql) {
        assertThatThrownBy(() -> execute(as("postgres", ""), sql))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(DENIED));
    }

    @Test
    void linesThatDoNotContinueTheTrailAreNotTaken() {
        String again =
                "insert into audit_event select number + 1, gen_random_uuid(), occurred_at, actor, actor_subject,"
                        + " actor_name, actor_roles, channel, client, request_id, operation, entity_type, entity_id, entity_code,"
                        + " org_unit_id, plan_id, before, after, previous_hash, hash from audit_event order by number desc limit 1";
        assertThatThrownBy(() -> execute(
                        as(setting("quarkus.datasource.username"), setting("quarkus.datasource.password")), again))
                .hasMessageContaining("do not continue");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor = 'nobody'",
                "actor_subject = 'nobody'",
                "actor_name = 'nobody'",
                "actor_roles = 'viewer'",
                "channel = 'SERVICE'",
                "client = 'other'",
                "request_id = 'other'",
                "occurred_at = occurred_at + interval '1 microsecond'",
                "operation = 'DELETED'",
                "entity_type = 'goal'",
                "entity_id = gen_random_uuid()",
                "entity_code = 'other'",
                "org_unit_id = gen_random_uuid()",
                "plan_id = gen_random_uuid()",
                "before = '{\"a\": 1}'",
                "after = '{}'",
                "previous_hash = repeat('f', 64)",
                "hash = repeat('f', 64)",
                "id = gen_random_uuid()"
            })
    void anAlteredFieldIsFound(String alteration) throws SQLException {
        long victim = lines() - 2;
        tampered("update audit_event set " + alteration + " where number = " + victim, "ALTERED", victim);
    }

    @Test
    void aRemovedLineIsFoundAlsoTheLast() throws SQLException {
        long lines = lines();
        tampered("delete from audit_event where number = " + (lines - 2), "MISSING", lines - 2);
        tampered("delete from audit_event where number = " + lines, "MISSING", lines);
        tampered("delete from audit_event where number > 1", "MISSING", 2);
    }

    @Test
    void swappedLinesAreFound() throws SQLException {
        long first = lines() - 2;
        tampered("""
                alter table audit_event drop constraint audit_event_number_positive;
                update audit_event set number = -number where number in (%1$d, %1$d + 1);
                update audit_event set number = case when number = -%1$d then %1$d + 1 else %1$d end where number < 0
                """.formatted(first), "ALTERED", first);
    }

    @Test
    void aHeadMovedBackIsFound() throws SQLException {
        long lines = lines();
        tampered("update audit_head set lines = lines - 1", "ADDED", lines);
    }

    private static long lines() throws SQLException {
        try (Connection connection = as("postgres", "");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select lines from audit_head")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Does it as the superuser with the triggers off, has it found, and puts everything back. */
    private static void tampered(String sql, String why, long number) throws SQLException {
        String off = "alter table audit_event disable trigger all; alter table audit_head disable trigger all;";
        String on = "alter table audit_event enable always trigger audit_event_advances_head;"
                + " alter table audit_event enable always trigger audit_event_is_append_only;"
                + " alter table audit_head enable always trigger audit_head_stays;"
                + " alter table audit_head enable always trigger audit_head_moves_forward";
        execute(
                as("postgres", ""),
                "create table kept_event as table audit_event",
                "create table kept_head as table audit_head");
        try {
            execute(as("postgres", ""), off, sql);
            As.administrator()
                    .get("/api/v1/audit-events/verification")
                    .then()
                    .statusCode(200)
                    .body("verified", equalTo(false))
                    .body("firstBroken.why", equalTo(why))
                    .body("firstBroken.number", equalTo((int) number));
        } finally {
            execute(
                    as("postgres", ""),
                    "delete from audit_event; insert into audit_event table kept_event; drop table kept_event",
                    "delete from audit_head; insert into audit_head table kept_head; drop table kept_head",
                    on);
        }
        As.administrator()
                .get("/api/v1/audit-events/verification")
                .then()
                .body("verified", equalTo(true))
                .body("firstBroken", nullValue());
    }
}
