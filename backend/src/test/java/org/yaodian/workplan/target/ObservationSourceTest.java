package org.yaodian.workplan.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;

/** A reference of another system stands for one figure, although figures are kept in parts that no unique index is over. */
@ApiTest
class ObservationSourceTest {
    private static final String OBSERVATIONS = "/api/v1/observations";
    private static final String UNIQUE_VIOLATION = "23505";

    @Inject
    DataSource database;

    private City city;
    private PlanOf plan;

    @BeforeEach
    void aTarget() {
        city = City.create();
        plan = PlanOf.city(city);
        plan.withTarget("fitness", Map.of());
    }

    private Map<String, Object> figure(String period, String reference) {
        Map<String, Object> figures = new HashMap<>(Map.of("numerator", 1, "denominator", 2));
        figures.put("source", source(reference));
        return plan.observation("fitness", city.countyA(), period, figures);
    }

    private Map<String, String> source(String reference) {
        return Map.of("system", "s-" + city.countyA(), "reference", reference);
    }

    private String reported(String period, String reference) {
        return As.integration(city.countyA())
                .body(figure(period, reference))
                .post(OBSERVATIONS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private void refused(String period, String reference) {
        As.integration(city.countyA())
                .body(figure(period, reference))
                .post(OBSERVATIONS)
                .then()
                .statusCode(409);
    }

    @Test
    void aReferenceIsFreeAgainOnceItsFigureHasAnother() {
        String first = reported("2025-Q1", "r1");
        refused("2025-Q2", "r1");

        As.integration(city.countyA())
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("source", source("r2")))
                .patch(first)
                .then()
                .statusCode(200);

        reported("2025-Q2", "r1");
        refused("2025-Q3", "r2");
    }

    @Test
    void aReferenceIsFreeAgainOnceItsFigureIsDeleted() {
        String first = reported("2025-Q1", "r1");
        As.integration(city.countyA())
                .header("If-Match", "*")
                .delete(first)
                .then()
                .statusCode(204);

        reported("2025-Q2", "r1");
    }

    /** Neither sees the other when it asks whether the reference is taken. */
    @Test
    void ofTwoWhoTakeAReferenceAtTheSameTimeOneIsRefused() throws Exception {
        try (Connection first = begun();
                Connection second = begun()) {
            insert(first, "2025-Q1", "shared");
            CompletableFuture<Void> other = CompletableFuture.runAsync(() -> insert(second, "2025-Q2", "shared"));
            insert(first, "2025-Q3", "another");
            first.commit();

            assertThatThrownBy(other::join)
                    .isInstanceOf(CompletionException.class)
                    .hasRootCauseInstanceOf(SQLException.class)
                    .rootCause()
                    .extracting(cause -> ((SQLException) cause).getSQLState())
                    .isEqualTo(UNIQUE_VIOLATION);
        }
    }

    private Connection begun() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private void insert(Connection connection, String period, String reference) {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into observation (id, revision, target_id, org_unit_id, period_start, period, value, value_status, status,
                    source_system, source_reference, definition_version, version, created_at)
                select gen_random_uuid(), 0, t.id, u.id, make_date(2025, 3 * right(?, 1)::int - 2, 1), ?, 1, 'REPORTED', 'DRAFT',
                    ?, ?, 1, 1, now()
                from target t join plan p on p.id = t.plan_id, org_unit u
                where p.code = ? and t.code = 'fitness' and u.code = ?
                """)) {
            insert.setString(1, period);
            insert.setString(2, period);
            insert.setString(3, "s-" + city.countyA());
            insert.setString(4, reference);
            insert.setString(5, plan.code());
            insert.setString(6, city.countyA());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** So that what is asked of one target looks into one part. */
    @Test
    void theFiguresOfATargetAreInOnePart() throws SQLException {
        for (int n = 0; n < 8; n++) {
            plan.withTarget("t" + n, Map.of());
            plan.reported("t" + n, city.countyA(), "2025-Q1", Map.of("numerator", 1, "denominator", 2));
            plan.reported("t" + n, city.countyB(), "2025-Q2", Map.of("numerator", 1, "denominator", 2));
        }

        assertThat(rows("""
                        select t.code, count(distinct o.tableoid), count(*) from observation o join target t on t.id = o.target_id
                             join plan p on p.id = t.plan_id
                        where p.code = '%s' group by 1 order by 1""".formatted(plan.code()))).hasSize(8).allMatch(row -> row.endsWith(" 1 2"));
        assertThat(rows("explain select * from observation where target_id = '0199f000-0006-7000-8000-000000000001'"))
                .filteredOn(line -> line.contains("observation_"))
                .hasSizeBetween(1, 2)
                .allMatch(line -> line.matches(".*observation_\\d\\d.*"));
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                StringBuilder row = new StringBuilder(rows.getString(1));
                for (int column = 2; column <= rows.getMetaData().getColumnCount(); column++) {
                    row.append(' ').append(rows.getString(column));
                }
                found.add(row.toString());
            }
        }
        return found;
    }
}
