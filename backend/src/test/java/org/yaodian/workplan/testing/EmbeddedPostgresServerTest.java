package org.yaodian.workplan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresServerTest {

    @Test
    void aDatabaseOfAnEarlierStartGoesToTheOwnerAndKeepsItsRows() throws SQLException {
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(
                PostgresSettings.throwaway(LocalFolders.ofThisClone().postgresBinaries()))) {
            PostgresDatabase earlier = server.database("city", "app", "app", "secret");
            execute(earlier, "app", "create table kept as select 7 as number");

            PostgresDatabase now = server.database("city", "app_owner", "app", "secret");

            assertThat(answer(now, "select number from kept")).isEqualTo("7");
            assertThat(answer(now, "select tableowner from pg_tables where tablename = 'kept'"))
                    .isEqualTo("app_owner");
            assertThat(server.database("city", "app_owner", "app", "secret")).isEqualTo(now);
        }
    }

    private static void execute(PostgresDatabase database, String user, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), user, database.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String answer(PostgresDatabase database, String query) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.owner(), database.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
