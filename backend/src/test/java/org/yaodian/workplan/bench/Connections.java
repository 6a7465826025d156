package org.yaodian.workplan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Connections of the bench itself to the API's database. */
final class Connections {

    private Connections() {}

    /** As the API. */
    static Connection asApi(BenchSettings settings) {
        return open(settings, BenchSettings.DATABASE_USER, BenchSettings.LOCAL_PASSWORD);
    }

    /** As the one who owns the tables, for what the API may not do. */
    static Connection asOwner(BenchSettings settings) {
        return open(settings, BenchSettings.DATABASE_OWNER, BenchSettings.LOCAL_PASSWORD);
    }

    /** As the one who may do everything. */
    static Connection asSuperuser(BenchSettings settings) {
        try {
            String password =
                    Files.readString(settings.state("postgres.password")).strip();
            return open(settings, "postgres", password);
        } catch (IOException e) {
            throw new BenchFailure("Cannot read the password of the superuser", e);
        }
    }

    /** Runs statements that answer nothing. */
    static void execute(Connection opened, String... statements) {
        try (Connection connection = opened;
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new BenchFailure("The database refused", e);
        }
    }

    private static Connection open(BenchSettings settings, String user, String password) {
        try {
            return DriverManager.getConnection(settings.database(), user, password);
        } catch (SQLException e) {
            throw new BenchFailure("Cannot connect to " + settings.database(), e);
        }
    }
}
