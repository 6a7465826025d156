package org.yaodian.workplan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostgresTestResourceTest {

    @Test
    void eachStartGetsADatabaseOfItsOwn() throws SQLException {
        Map<String, String> first = new PostgresTestResource().start();
        Map<String, String> second = new PostgresTestResource().start();

        assertThat(first.get("quarkus.datasource.jdbc.url")).isNotEqualTo(second.get("quarkus.datasource.jdbc.url"));
        try (Connection connection = connect(first)) {
            connection.createStatement().execute("CREATE TABLE mark (id int)");
        }
        assertThat(answer(second, "SELECT count(*) FROM pg_tables WHERE tablename = 'mark'"))
                .isEqualTo("0");
    }

    @Test
    void textIsUtf8AndOrderedTheSameEverywhere() throws SQLException {
        Map<String, String> config = new PostgresTestResource().start();

        assertThat(answer(config, "SHOW server_encoding")).isEqualTo("UTF8");
        assertThat(answer(config, "SELECT upper('é') || length('河源市')")).isEqualTo("É3");
        assertThat(answer(config, "SELECT datlocprovider FROM pg_database WHERE datname = current_database()"))
                .isEqualTo("b");
    }

    private static Connection connect(Map<String, String> config) throws SQLException {
        return DriverManager.getConnection(
                config.get("quarkus.datasource.jdbc.url"),
                config.get("quarkus.flyway.username"),
                config.get("quarkus.flyway.password"));
    }

    private static String answer(Map<String, String> config, String query) throws SQLException {
        try (Connection connection = connect(config);
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
