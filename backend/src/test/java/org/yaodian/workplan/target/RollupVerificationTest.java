package org.yaodian.workplan.target;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;

/** What was changed behind the service's back is found, wherever it is, and mended. */
@ApiTest
class RollupVerificationTest {

    @Inject
    RollupVerification verification;

    @Inject
    DataSource database;

    private City city;
    private UUID target;

    @BeforeEach
    void aFigureThatCounts() {
        city = City.create();
        PlanOf plan = PlanOf.city(city);
        String address = plan.withTarget("fitness", Map.of());
        plan.approved("fitness", city.countyA(), "2025-Q1", Map.of("numerator", 1, "denominator", 2));
        target = UUID.fromString(As.coordinator().get(address).path("id"));
    }

    @Test
    void aFigureThatIsNotWhatWasReportedIsFound() throws SQLException {
        change(
                "update rollup set numerator = numerator + 1 where target_id = ? and org_unit_id = (%s)",
                city.countyA());
        assertFoundAndMended(city.countyA());
    }

    @Test
    void aFigureThatIsMissingIsFound() throws SQLException {
        change("delete from rollup where target_id = ? and org_unit_id = (%s)", city.code());
        assertFoundAndMended(city.code());
    }

    @Test
    void aFigureOfAUnitThatReportedNothingIsFound() throws SQLException {
        change("insert into rollup select ?, (%s), '2025-01-01', 1, 2, 0, 1, 0, 1, 1, 1, 1", city.countyB());
        assertFoundAndMended(city.countyB());
    }

    private void assertFoundAndMended(String unit) {
        assertThat(here(verification.repair()))
                .isNotEmpty()
                .allSatisfy(difference -> assertThat(difference.orgUnit()).isEqualTo(unit));
        assertThat(here(verification.verify())).isEmpty();
    }

    /** Those of this test's city. */
    private List<RollupVerification.RollupDifference> here(List<RollupVerification.RollupDifference> differences) {
        List<String> units = List.of(city.code(), city.countyA(), city.countyB(), city.countyC());
        return differences.stream()
                .filter(difference -> units.contains(difference.orgUnit()))
                .toList();
    }

    private void change(String statement, String unit) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(
                        statement.formatted("select id from org_unit where code = '" + unit + "'"))) {
            change.setObject(1, target);
            assertThat(change.executeUpdate()).isPositive();
        }
    }
}
