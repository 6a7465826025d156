package org.yaodian.workplan.years.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaodian.workplan.shared.persistence.Aggregate;
import org.yaodian.workplan.target.GoalComparator;
import org.yaodian.workplan.target.GoalSummary;
import org.yaodian.workplan.target.Rollup;
import org.yaodian.workplan.target.TimeBasis;

class RemainderTest {
    private static Remainder remainder(
            TimeBasis basis, Rollup rollup, GoalComparator comparator, @Nullable BigDecimal value) {
        return new Remainder(CarriedTargetTest.target(basis, rollup, comparator), value);
    }

    @ParameterizedTest(name = "{0} {1} {2} at {3}: {4} left of 10, reached {5}")
    @CsvSource({
        "CUMULATIVE, SUM,   AT_LEAST, 7,  3,  false",
        "CUMULATIVE, SUM,   AT_LEAST, 10, 10, true",
        "CUMULATIVE, SUM,   AT_LEAST, 12, 10, true",
        "CUMULATIVE, SUM,   AT_LEAST,  ,  10, false",
        "CUMULATIVE, SUM,   AT_MOST,  12, 10, false",
        "CUMULATIVE, RATIO, AT_LEAST, 12, 10, false",
        "SNAPSHOT,   SUM,   AT_LEAST, 12, 10, false",
    })
    void ofAnAmountThatPilesUpOnlyWhatIsMissingIsLeft(
            TimeBasis basis,
            Rollup rollup,
            GoalComparator comparator,
            @Nullable BigDecimal value,
            BigDecimal left,
            boolean reached) {
        Remainder remainder = remainder(basis, rollup, comparator, value);

        assertThat(remainder.of(BigDecimal.TEN)).isEqualByComparingTo(left);
        assertThat(remainder.isReached(BigDecimal.TEN)).isEqualTo(reached);
    }

    @Test
    void aGoalKeepsItsUnitAndItsUpperBoundAndIsDueAsManyYearsLater() {
        var unit = Aggregate.newId();
        GoalSummary before = new GoalSummary(
                Aggregate.newId(),
                0,
                Aggregate.newId(),
                unit,
                LocalDate.of(2025, 6, 30),
                BigDecimal.TEN,
                new BigDecimal(12));
        Remainder remainder = remainder(TimeBasis.SNAPSHOT, Rollup.RATIO, GoalComparator.BETWEEN, BigDecimal.ONE);

        var spec = new CarriedGoal(before, remainder).spec(CarriedTargetTest.YEARS);

        assertThat(spec.orgUnit()).isEqualTo(unit.toString());
        assertThat(spec.date()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(spec.value()).isEqualByComparingTo("10");
        assertThat(spec.valueUpper()).isEqualByComparingTo("12");
    }
}
