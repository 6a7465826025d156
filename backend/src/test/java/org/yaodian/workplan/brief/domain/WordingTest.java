package org.yaodian.workplan.brief.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.brief.BriefKind;
import org.yaodian.workplan.brief.BriefSpec;
import org.yaodian.workplan.organisation.OrgLevel;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanStatus;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.problem.Problem;

/** The days that follow from a month: docs/rules/briefs.md. */
class WordingTest {
    private static final OrgUnitSummary CITY =
            new OrgUnitSummary(UUID.randomUUID(), 1, "C", "City", OrgLevel.CITY, "CITY", null, null, null);
    private static final PlanSummary PLAN = new PlanSummary(
            UUID.randomUUID(),
            1,
            "p",
            "Plan",
            2025,
            CITY.id(),
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2025, 12, 31),
            PlanStatus.ACTIVE);

    private static Wording monthly(String month, @Nullable LocalDate asOf, LocalDate today) {
        return Wording.of(new BriefSpec(BriefKind.MONTHLY, month, asOf, null, null, "T", null), PLAN, CITY, today);
    }

    @Test
    void aMonthThatIsOverIsSeenOnItsLastDayAndComparedWithTheMonthBefore() {
        Wording wording = monthly("2025-10", null, LocalDate.of(2025, 11, 20));
        assertThat(wording.asOf()).isEqualTo(LocalDate.of(2025, 10, 31));
        assertThat(wording.since()).isEqualTo(LocalDate.of(2025, 9, 30));
        assertThat(wording.issuer()).isEqualTo("City");
    }

    @Test
    void aMonthThatRunsIsSeenToday() {
        assertThat(monthly("2025-10", null, LocalDate.of(2025, 10, 7)).asOf()).isEqualTo(LocalDate.of(2025, 10, 7));
    }

    @Test
    void thePlansFirstMonthHasNothingToBeComparedWith() {
        assertThat(monthly("2025-01", null, LocalDate.of(2025, 11, 20)).since()).isNull();
    }

    @Test
    void aMonthOrADayThatLiesAheadIsRefused() {
        LocalDate today = LocalDate.of(2025, 10, 7);
        assertThatThrownBy(() -> monthly("2025-11", null, today))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("brief.month-ahead");
        assertThatThrownBy(() -> monthly("2025-10", LocalDate.of(2025, 10, 8), today))
                .hasMessageContaining("brief.as-of-ahead");
    }
}
