package org.yaodian.workplan.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * Gives a Quarkus test a fresh database on a real PostgreSQL.
 *
 * <p>There is one server a JVM. Quarkus may load this class more than once, therefore the server's
 * address is kept in the JVM's system properties, which all class loaders share.
 */
public final class PostgresTestResource implements QuarkusTestResourceLifecycleManager {

    private static final String URL = "yaodian.test.postgres.url";
    private static final String OWNER = "yaodian_owner";
    private static final String USER = "yaodian";
    private static final String PASSWORD = "test-only";

    @Override
    public Map<String, String> start() {
        PostgresDatabase database = freshDatabase();
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.username(),
                "quarkus.datasource.password", database.password(),
                "quarkus.flyway.username", database.owner(),
                "quarkus.flyway.password", database.password());
    }

    @Override
    public void stop() {
        // The server stays for the next test of this JVM and ends with it.
    }

    /** An empty database that nobody else uses, on this JVM's one server. */
    public static PostgresDatabase freshDatabase() {
        synchronized (System.getProperties()) {
            String url = serverUrl();
            String name = "test_" + Long.toUnsignedString(System.nanoTime(), 36);
            String maintenance = url + "postgres?user=postgres";
            try (Connection connection = DriverManager.getConnection(maintenance);
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + OWNER);
            } catch (SQLException e) {
                throw new IllegalStateException("No database for the test: " + e.getMessage(), e);
            }
            return new PostgresDatabase(name, url + name, OWNER, USER, PASSWORD);
        }
    }

    private static String serverUrl() {
        String known = System.getProperty(URL);
        if (known != null) {
            return known;
        }
        EmbeddedPostgresServer server = EmbeddedPostgresServer.start(
                PostgresSettings.throwaway(LocalFolders.ofThisClone().postgresBinaries()));
        server.database(USER, OWNER, USER, PASSWORD);
        String url = "jdbc:postgresql://127.0.0.1:" + server.port() + "/";
        System.setProperty(URL, url);
        return url;
    }
}
