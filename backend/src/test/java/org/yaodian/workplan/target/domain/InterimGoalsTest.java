package org.yaodian.workplan.target.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaodian.workplan.organisation.OrgLevel;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.target.GoalSummary;
import org.yaodian.workplan.target.HeldGoals;
import org.yaodian.workplan.target.InterimGoals;
import org.yaodian.workplan.target.Rollup;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TargetValue;
import org.yaodian.workplan.target.TimeBasis;

class InterimGoalsTest {
    private static final OrgUnitSummary COUNTY = unit("A", OrgLevel.COUNTY);
    private static final OrgUnitSummary OTHER = unit("B", OrgLevel.COUNTY);

    private static OrgUnitSummary unit(String code, OrgLevel level) {
        return new OrgUnitSummary(UUID.randomUUID(), 0, code, code, level, level.name(), null, null, null);
    }

    private static GoalSummary goal(@Nullable OrgUnitSummary unit, @Nullable String date, String value) {
        return new GoalSummary(
                UUID.randomUUID(),
                0,
                UUID.randomUUID(),
                unit == null ? null : unit.id(),
                date == null ? null : LocalDate.parse(date),
                new BigDecimal(value),
                null);
    }

    private final GoalSummary september = goal(null, "2025-09-30", "50");
    private final GoalSummary june = goal(null, "2025-06-30", "40");
    private final GoalSummary own = goal(COUNTY, null, "70");
    private final GoalSummary ownMay = goal(COUNTY, "2025-05-31", "60");
    private final List<GoalSummary> all = List.of(september, june, own, ownMay);

    private List<GoalSummary> of(Rollup rollup, OrgUnitSummary unit, boolean isWhole) {
        TargetSummary target =
                rollup == Rollup.COVERAGE ? ATarget.coverage("2") : ATarget.of(rollup, TimeBasis.SNAPSHOT);
        return HeldGoals.of(target, all, unit, isWhole).interim();
    }

    @Test
    void aUnitPassesTheInterimGoalsOfItsOwnWay() {
        assertThat(of(Rollup.RATIO, COUNTY, false)).containsExactly(ownMay);
        assertThat(of(Rollup.RATIO, OTHER, false)).containsExactly(june, september);
        assertThat(of(Rollup.RATIO, unit("city", OrgLevel.CITY), true)).containsExactly(june, september);
    }

    @Test
    void aPartOfASumAndAReporterOfACoveragePassNoneOfTheWhole() {
        assertThat(of(Rollup.SUM, OTHER, false)).isEmpty();
        assertThat(of(Rollup.SUM, COUNTY, false)).containsExactly(ownMay);
        assertThat(of(Rollup.COVERAGE, OTHER, false)).isEmpty();
        assertThat(of(Rollup.COVERAGE, unit("city", OrgLevel.CITY), true)).containsExactly(june, september);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, 40,   ON_TRACK,  ACHIEVED",
        "2025-06-30, 39.9, AT_RISK,   AT_RISK",
        "2025-07-01, 39.9, OFF_TRACK, MISSED",
        "2025-07-01,     , NO_DATA,   NO_DATA",
        "2025-12-01, 41,   OFF_TRACK, ACHIEVED",
    })
    void theLightFollowsFromTheValueAndTheDate(
            LocalDate asOf, @Nullable BigDecimal value, Light ofTarget, Light expected) {
        assertThat(InterimGoals.light(june, value(asOf, value, ofTarget))).isEqualTo(expected);
    }

    private static TargetValue value(LocalDate asOf, @Nullable BigDecimal value, Light light) {
        return new TargetValue(
                ATarget.of(Rollup.RATIO, TimeBasis.SNAPSHOT),
                COUNTY.id(),
                asOf,
                value,
                null,
                null,
                new TargetValue.RolledUp(value, null, null),
                null,
                false,
                new BigDecimal("55"),
                null,
                null,
                null,
                light,
                List.of(),
                1,
                1,
                0,
                TargetValue.Waiting.NONE,
                null,
                true);
    }
}
