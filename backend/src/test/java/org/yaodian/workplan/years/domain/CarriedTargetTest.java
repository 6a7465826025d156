package org.yaodian.workplan.years.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaodian.workplan.organisation.OrgLevel;
import org.yaodian.workplan.plan.PlanStatus;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.persistence.Aggregate;
import org.yaodian.workplan.shared.time.Frequency;
import org.yaodian.workplan.target.Definition;
import org.yaodian.workplan.target.GoalComparator;
import org.yaodian.workplan.target.Rollup;
import org.yaodian.workplan.target.TargetSpec;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TimeBasis;

class CarriedTargetTest {
    private static final UUID ID = Aggregate.newId();
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);
    static final Years YEARS = new Years(plan(2026), plan(2025));

    private static PlanSummary plan(int year) {
        return new PlanSummary(
                Aggregate.newId(),
                0,
                "plan-" + year,
                "Plan",
                year,
                ID,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                PlanStatus.ACTIVE);
    }

    static TargetSummary target(TimeBasis basis, Rollup rollup, GoalComparator comparator) {
        return new TargetSummary(
                ID,
                0,
                ID,
                ID,
                "bases",
                "Bases",
                "COUNT",
                comparator,
                BigDecimal.TEN,
                null,
                null,
                null,
                null,
                LocalDate.of(2025, 3, 1),
                LocalDate.of(2025, 10, 31),
                Frequency.QUARTERLY,
                OrgLevel.COUNTY,
                basis,
                rollup,
                null,
                BigDecimal.ZERO,
                false,
                Set.of(),
                Set.of(),
                1,
                Definition.EMPTY);
    }

    private static TargetSpec carried(TargetSummary target, @Nullable String value, boolean alone) {
        BigDecimal figure = value == null ? null : new BigDecimal(value);
        return new CarriedTarget(target, figure, LAST_DAY).spec(YEARS, "bases", ID, alone);
    }

    @ParameterizedTest(name = "{0} {1} {2} at {3}: goal {4}, baseline {5}")
    @CsvSource({
        "CUMULATIVE, SUM,   AT_LEAST, 7,  3,  ",
        "CUMULATIVE, SUM,   EQUAL,    7,  3,  ",
        "CUMULATIVE, SUM,   AT_LEAST, 0,  10, ",
        "CUMULATIVE, SUM,   AT_LEAST,  ,  10, ",
        "CUMULATIVE, SUM,   AT_MOST,  12, 10, ",
        "CUMULATIVE, RATIO, AT_LEAST, 7,  10, ",
        "SNAPSHOT,   RATIO, AT_LEAST, 7,  10, 7",
        "SNAPSHOT,   SUM,   AT_LEAST, 7,  10, 7",
        "SNAPSHOT,   RATIO, AT_LEAST, 7.126, 10, 7.13",
        "SNAPSHOT,   RATIO, AT_LEAST,  ,  10, ",
    })
    void whatPilesUpIsCarriedByWhatIsMissingALevelByWhereItCameTo(
            TimeBasis basis,
            Rollup rollup,
            GoalComparator comparator,
            @Nullable String value,
            BigDecimal goal,
            @Nullable BigDecimal baseline) {
        TargetSpec spec = carried(target(basis, rollup, comparator), value, false);

        assertThat(spec.goal()).isEqualByComparingTo(goal);
        assertThat(spec.baseline()).isEqualTo(baseline);
        assertThat(spec.baselineDate()).isEqualTo(baseline == null ? null : LAST_DAY);
        assertThat(spec.dueDate()).isEqualTo(LocalDate.of(2026, 10, 31));
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 0"})
    void theOnlyTargetOfATaskWeighsSomething(boolean alone, BigDecimal weight) {
        TargetSpec spec = carried(target(TimeBasis.SNAPSHOT, Rollup.SUM, GoalComparator.AT_LEAST), null, alone);

        assertThat(spec.weight()).isEqualByComparingTo(weight);
    }
}
