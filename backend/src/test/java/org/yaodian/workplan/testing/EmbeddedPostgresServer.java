package org.yaodian.workplan.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/** A real PostgreSQL, unpacked from its Maven artifact and run beside this JVM on 127.0.0.1. */
public final class EmbeddedPostgresServer implements AutoCloseable {

    private static final Duration STARTUP_LIMIT = Duration.ofSeconds(60);
    private static final String PASSWORDS_ONLY = "host all all 127.0.0.1/32 scram-sha-256\n";

    private final EmbeddedPostgres server;
    private final PostgresSettings settings;

    private EmbeddedPostgresServer(EmbeddedPostgres server, PostgresSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    /** Starts a server; returns when it answers queries. */
    public static EmbeddedPostgresServer start(PostgresSettings settings) {
        try {
            Files.createDirectories(settings.binaries());
            Files.createDirectories(settings.data());
            EmbeddedPostgresServer server =
                    new EmbeddedPostgresServer(builder(settings).start(), settings);
            settings.password().ifPresent(password -> server.demandPasswords(settings.data(), password));
            return server;
        } catch (IOException | RuntimeException e) {
            throw new ChildFailure("PostgreSQL did not start: " + e.getMessage(), e);
        }
    }

    private static EmbeddedPostgres.Builder builder(PostgresSettings settings) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(settings.binaries().toFile())
                .setDataDirectory(settings.data())
                .setCleanDataDirectory(!settings.kept())
                .setRegisterShutdownHook(!settings.kept())
                .setPGStartupWait(STARTUP_LIMIT)
                .setPort(settings.port())
                // The same order of Chinese and Latin text on every machine, whatever its locale.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "");
        if (settings.kept()) {
            builder.setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on");
        }
        settings.password().ifPresent(password -> builder.setConnectConfig("password", password));
        settings.log()
                .map(path -> Redirect.appendTo(path.toFile()))
                .ifPresent(log -> builder.setOutputRedirector(log).setErrorRedirector(log));
        return builder;
    }

    /** TCP port on 127.0.0.1. */
    public int port() {
        return server.getPort();
    }

    /** Makes the roles and their database where they are missing; data already there stay, and go to their owner. */
    public PostgresDatabase database(String name, String owner, String user, String password) {
        try (Connection connection = superuser().getConnection();
                Statement statement = connection.createStatement()) {
            role(statement, owner, password);
            role(statement, user, password);
            if (!exists(statement, "pg_database", "datname", name)) {
                statement.execute("CREATE DATABASE " + identifier(name) + " OWNER " + identifier(owner));
            } else if (!owner.equals(user)) {
                handOver(name, user, owner);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database " + name + " could not be made: " + e.getMessage(), e);
        }
        return new PostgresDatabase(name, jdbcUrl(name), owner, user, password);
    }

    private static void role(Statement statement, String role, String password) throws SQLException {
        String verb = exists(statement, "pg_roles", "rolname", role) ? "ALTER" : "CREATE";
        statement.execute(verb + " ROLE " + identifier(role) + " LOGIN PASSWORD " + literal(password));
    }

    /** A database of an earlier start, when one role did both: its tables go to the role that owns them now. */
    private void handOver(String database, String from, String to) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        jdbcUrl(database), "postgres", settings.password().orElse(""));
                Statement statement = connection.createStatement()) {
            statement.execute("REASSIGN OWNED BY " + identifier(from) + " TO " + identifier(to));
        }
    }

    /** Connections of the superuser to the maintenance database. */
    public DataSource superuser() {
        return server.getPostgresDatabase();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop: " + e.getMessage(), e);
        }
    }

    /** A new cluster trusts everybody on this machine; from here on each login needs its password. */
    private void demandPasswords(Path data, String password) {
        Path file = data.resolve("pg_hba.conf");
        try (Connection connection = superuser().getConnection();
                Statement statement = connection.createStatement()) {
            if (Files.readString(file).equals(PASSWORDS_ONLY)) {
                return;
            }
            statement.execute("ALTER ROLE postgres PASSWORD " + literal(password));
            Files.writeString(file, PASSWORDS_ONLY);
            statement.execute("SELECT pg_reload_conf()");
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("PostgreSQL could not be closed to strangers: " + e.getMessage(), e);
        }
    }

    private String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    private static boolean exists(Statement statement, String table, String column, String value) throws SQLException {
        String query = "SELECT 1 FROM " + table + " WHERE " + column + " = " + literal(value);
        try (ResultSet found = statement.executeQuery(query)) {
            return found.next();
        }
    }

    private static String identifier(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String literal(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
