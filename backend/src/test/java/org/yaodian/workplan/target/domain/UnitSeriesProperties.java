package org.yaodian.workplan.target.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yaodian.workplan.shared.time.Frequency;
import org.yaodian.workplan.shared.time.Period;
import org.yaodian.workplan.target.Rollup;
import org.yaodian.workplan.target.TimeBasis;

class UnitSeriesProperties {

    @Provide
    Arbitrary<List<Reading>> histories() {
        Arbitrary<Integer> quarters = Arbitraries.integers().between(0, 3);
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 1000);
        return net.jqwik.api.Combinators.combine(quarters, counts, counts)
                .as((quarter, a, b) -> {
                    BigDecimal denominator = BigDecimal.valueOf(Math.max(1, Math.max(a, b)));
                    BigDecimal numerator = BigDecimal.valueOf(Math.min(a, b));
                    var start = java.time.LocalDate.of(2025, 1 + 3 * quarter, 1);
                    return new Reading(start, numerator, denominator, Figures.percentage(numerator, denominator), 1);
                })
                .list()
                .ofMaxSize(4)
                .uniqueElements(Reading::periodStart);
    }

    @Property
    void theOrderOfArrivalDoesNotMatter(
            @ForAll("histories") List<Reading> readings,
            @ForAll TimeBasis basis,
            @ForAll Rollup rollup,
            @ForAll long seed) {
        var target = rollup == Rollup.COVERAGE ? ATarget.coverage("50") : ATarget.of(rollup, basis);
        List<Reading> shuffled = new ArrayList<>(readings);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(new UnitSeries(target).changes(shuffled)).isEqualTo(new UnitSeries(target).changes(readings));
    }

    @Property
    void theLastStateOfASnapshotIsItsLatestReading(@ForAll("histories") List<Reading> readings) {
        var target = ATarget.of(Rollup.RATIO, TimeBasis.SNAPSHOT);
        Tally state = new UnitSeries(target)
                .changes(readings).stream().map(Change::tally).reduce(Tally.NONE, Tally::plus);
        readings.stream()
                .max(java.util.Comparator.comparing(Reading::periodStart))
                .ifPresentOrElse(
                        latest -> assertThat(state.numerator()).isEqualByComparingTo(latest.numeratorOrZero()),
                        () -> assertThat(state.isNone()).isTrue());
    }

    @Property
    void theLastStateOfACumulativeSeriesIsItsSum(@ForAll("histories") List<Reading> readings) {
        var target = ATarget.of(Rollup.SUM, TimeBasis.CUMULATIVE);
        BigDecimal sum = readings.stream().map(Reading::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        Tally state = new UnitSeries(target)
                .changes(readings).stream().map(Change::tally).reduce(Tally.NONE, Tally::plus);
        assertThat(state.value()).isEqualByComparingTo(sum);
        assertThat(state.reported()).isEqualTo(readings.isEmpty() ? 0 : 1);
    }

    @Property
    void aPeriodContainsEveryDayFromItsStartToItsEnd(
            @ForAll Frequency frequency, @ForAll @net.jqwik.api.constraints.IntRange(min = 0, max = 3650) int offset) {
        var day = java.time.LocalDate.of(2020, 1, 1).plusDays(offset);
        Period period = Period.containing(day, frequency);
        assertThat(day).isBetween(period.start(), period.end());
        assertThat(Period.parse(period.code())).contains(period);
        assertThat(period.next().previous()).isEqualTo(period);
    }
}
