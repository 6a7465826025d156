package org.yaodian.workplan.testing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

/**
 * Which realm file a Keycloak database was last filled from. It is kept in that database itself, so
 * that it comes and goes with the data it speaks of.
 */
final class ImportedRealm {

    private static final String TABLE = "local_realm";

    private final PostgresDatabase database;

    ImportedRealm(PostgresDatabase database) {
        this.database = database;
    }

    /** Whether the database was filled from exactly this text. */
    boolean is(String realm) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS " + TABLE + " (digest text NOT NULL)");
            try (ResultSet rows = statement.executeQuery("SELECT digest FROM " + TABLE)) {
                return rows.next() && rows.getString(1).equals(sha256(realm));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Keycloak's database does not answer: " + e.getMessage(), e);
        }
    }

    void remember(String realm) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM " + TABLE);
            statement.execute("INSERT INTO " + TABLE + " VALUES ('" + sha256(realm) + "')");
        } catch (SQLException e) {
            throw new IllegalStateException("Keycloak's database does not answer: " + e.getMessage(), e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }
}
