package org.yaodian.workplan.target.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FigureHistoryProperties {
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 20);
        Arbitrary<Integer> figures = Arbitraries.integers().between(-50, 50);
        Arbitrary<Integer> units = Arbitraries.integers().between(0, 2);
        return Combinators.combine(days, figures, figures, units)
                .as((day, numerator, value, observed) -> new Change(
                        NEW_YEAR.plusDays(day),
                        new Tally(
                                BigDecimal.valueOf(numerator, 1),
                                BigDecimal.ZERO,
                                BigDecimal.valueOf(value),
                                observed,
                                0,
                                Vintage.NONE),
                        observed))
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-1, 21).map(NEW_YEAR::plusDays);
    }

    @Property
    void theStateOnADayIsAllThatChangedByThen(@ForAll("changes") List<Change> changes, @ForAll("days") LocalDate day) {
        Tally expected = changes.stream()
                .filter(change -> !change.on().isAfter(day))
                .map(Change::tally)
                .reduce(Tally.NONE, Tally::plus);
        assertThat(FigureHistory.of(changes).stateOn(day).minus(expected).isNone())
                .isTrue();
    }

    @Property
    void itsChangesMakeTheSameHistory(@ForAll("changes") List<Change> changes) {
        FigureHistory history = FigureHistory.of(changes);
        assertThat(Change.difference(history.changes(), changes)).isEmpty();
        assertThat(FigureHistory.of(history.changes()).changes()).isEqualTo(history.changes());
    }

    @Property
    void periodsWithReportsAreThoseThatSomebodyObserved(
            @ForAll("changes") List<Change> changes, @ForAll("days") LocalDate day) {
        FigureHistory history = FigureHistory.of(changes);
        int observed = changes.stream()
                .filter(change -> change.on().equals(day))
                .mapToInt(Change::observed)
                .sum();
        assertThat(history.observedOn(day)).isEqualTo(observed);
        assertThat(history.daysReported(day).contains(day)).isEqualTo(observed > 0);
        assertThat(history.daysReported(day)).isSorted().allMatch(found -> !found.isAfter(day));
    }
}
