package org.yaodian.workplan.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The API's database, for what has to be done between measurements. */
final class Database {

    private final BenchSettings settings;

    Database(BenchSettings settings) {
        this.settings = settings;
    }

    /** Writes leave dead rows and clear the visibility map, which would slow the next measurement. */
    void vacuum() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum (analyze)");
        } catch (SQLException e) {
            throw new BenchFailure("Cannot vacuum", e);
        }
    }

    /** Numbers the drafts, as pgbench can only draw numbers. */
    void rememberDrafts(List<String> ids) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table bench_draft (n int primary key, id uuid not null)");
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into bench_draft values (?, ?::uuid)")) {
                for (int n = 0; n < ids.size(); n++) {
                    insert.setInt(1, n + 1);
                    insert.setString(2, ids.get(n));
                    insert.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new BenchFailure("Cannot number the drafts", e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                settings.database(), BenchSettings.DATABASE_USER, BenchSettings.LOCAL_PASSWORD);
    }
}
