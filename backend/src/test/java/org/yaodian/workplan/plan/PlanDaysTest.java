package org.yaodian.workplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaodian.workplan.shared.http.AsOfQuery;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.time.BusinessClock;

class PlanDaysTest {
    private static final PlanSummary PLAN = new PlanSummary(
            new UUID(0, 1),
            0,
            "p",
            "Plan",
            2025,
            new UUID(0, 2),
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2025, 12, 31),
            PlanStatus.ACTIVE);

    private static PlanDays on(String today) {
        Instant noon = Instant.parse(today + "T04:00:00Z");
        return new PlanDays(new BusinessClock(Clock.fixed(noon, BusinessClock.ZONE)));
    }

    private static AsOfQuery asOf(String day) {
        AsOfQuery query = new AsOfQuery();
        query.asOf = LocalDate.parse(day);
        return query;
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-01, 2025-01-01",
        "2025-06-01, 2026-12-31",
        "2027-03-01, 2028-03-01",
        "2024-06-01, 2026-12-31",
    })
    void aPlanCanBeSeenFromItsStartToAYearAfterItsEndOrToday(String today, String day) {
        assertThat(on(today).asked(asOf(day), PLAN)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-01, 2024-12-31, plan.day-before-start",
        "2025-06-01, 2027-01-01, plan.day-too-late",
        "2027-03-01, 2028-03-02, plan.day-too-late",
        "2024-06-01, 2024-06-02, plan.day-before-start",
    })
    void anyOtherDayIsRefusedWithItsReason(String today, String day, String code) {
        assertThatThrownBy(() -> on(today).asked(asOf(day), PLAN)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.violations()).hasSize(1);
            assertThat(problem.violations().getFirst().pointer()).isEqualTo("asOf");
            assertThat(problem.violations().getFirst().code()).isEqualTo(code);
        });
    }

    @Test
    void todayIsNeverRefused() {
        assertThat(on("2024-06-01").asked(asOf("2024-06-01"), PLAN)).isEqualTo("2024-06-01");
        assertThat(on("2024-06-01").asked(new AsOfQuery(), PLAN)).isEqualTo("2024-06-01");
        assertThat(on("2044-06-01").asked(new AsOfQuery(), PLAN)).isEqualTo("2044-06-01");
    }
}
