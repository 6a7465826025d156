package org.yaodian.workplan.exchange;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;

/** More schools than one would make through the API, each of which reports a target monthly. */
record ManySchools(City city, PlanOf plan) {
    static final int SCHOOLS = 500;
    private static final int MONTHS = 9;

    /** How many rows {@link #rows} gives. */
    static final int ROWS = SCHOOLS * MONTHS;

    static ManySchools of(City city, PlanOf plan) throws SQLException {
        plan.withTarget("monthly", Map.of("frequency", "MONTHLY", "reportingLevel", "SCHOOL"));
        try (Connection connection = asService();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into org_unit (id, revision, code, name, level, type, parent_id)
                        select gen_random_uuid(), 0, u.code || '-s' || n, 'School ' || n, 'SCHOOL', 'PRIMARY', u.id
                        from org_unit u, generate_series(1, ?) n where u.code in (?, ?)
                        """);
                Statement revise = connection.createStatement()) {
            insert.setInt(1, SCHOOLS);
            insert.setString(2, city.countyA());
            insert.setString(3, city.countyB());
            insert.executeUpdate();
            revise.execute("update revision set revision = revision + 1 where subject = 'org tree'");
        }
        return new ManySchools(city, plan);
    }

    static Connection asService() throws SQLException {
        return DriverManager.getConnection(
                setting("quarkus.datasource.jdbc.url"),
                setting("quarkus.datasource.username"),
                setting("quarkus.datasource.password"));
    }

    static Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(setting("quarkus.datasource.jdbc.url"), "postgres", "");
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    /** One row for each school of the county and month, month by month. */
    String rows(String county) {
        return IntStream.range(0, ROWS).mapToObj(i -> row(county, i)).collect(Collectors.joining("\n"));
    }

    private String row(String county, int i) {
        return """
                {"plan": "%s", "target": "monthly", "orgUnit": "%s-s%d", "period": "2025-%02d", "numerator": 1, "denominator": 2}""".formatted(plan.code(), county, 1 + i % SCHOOLS, 1 + i / SCHOOLS);
    }
}
