package org.yaodian.workplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.shared.retention.Retention;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.Batch;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;

/** What came in is not kept for good: docs/settings.md says how long. */
@ApiTest
class KeptForAWhileTest {
    private static final String WORKBOOKS = "select count(*) from import_workbook where receipt_id = ?::uuid";
    private static final String KEYS = "select count(*) from idempotency_record where key = ?";

    @Inject
    Retention retention;

    @Inject
    AgroalDataSource database;

    private City city;
    private PlanOf plan;

    @BeforeEach
    void aTarget() {
        city = City.create();
        plan = PlanOf.city(city);
        plan.withTarget("fitness", Map.of());
    }

    @Test
    void aWorkbookIsForgottenAfterNinetyDaysAndItsReceiptStays() throws SQLException {
        String county = city.countyA();
        ReportBook filled = ReportBook.download(As.bounded("reporter", county), plan, "?asOf=2025-07-11")
                .figures("fitness", county, "2025-Q1", 70, 60);
        String receipt =
                filled.send(Batch.system(county), "?mode=partial").json().getString("id");

        isOld(receipt, 89);
        retention.look();
        assertThat(count(WORKBOOKS, receipt)).isOne();

        isOld(receipt, 91);
        retention.look();
        assertThat(count(WORKBOOKS, receipt)).isZero();
        As.integration(county).get("/api/v1/imports/" + receipt).then().statusCode(200);
        ReportBook.returned(As.integration(county), receipt)
                .read(sheet -> assertThat(sheet.getLastRowNum()).isPositive());
    }

    @Test
    void aKeyIsFreeAfterThirtyDaysWhetherOrNotItIsUsedAgain() throws SQLException {
        String key = UUID.randomUUID().toString();
        As.coordinator()
                .header("Idempotency-Key", key)
                .body(plan.target("meals", Map.of()))
                .post("/api/v1/targets")
                .then()
                .statusCode(201);

        change("update idempotency_record set created_at = now() - interval '29 days' where key = ?", key);
        retention.look();
        assertThat(count(KEYS, key)).isOne();

        change("update idempotency_record set created_at = now() - interval '31 days' where key = ?", key);
        retention.look();
        assertThat(count(KEYS, key)).isZero();
    }

    private void isOld(String receipt, int days) throws SQLException {
        change(
                "update import_receipt set started_at = now() - interval '%d days' where id = ?::uuid".formatted(days),
                receipt);
    }

    private void change(String sql, String parameter) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            assertThat(statement.executeUpdate()).isOne();
        }
    }

    private int count(String sql, String parameter) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }
}
