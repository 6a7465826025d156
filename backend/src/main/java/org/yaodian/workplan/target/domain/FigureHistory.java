package org.yaodian.workplan.target.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the approved figures of one target and unit add up to, from each day on which something changes to the next. It never
 * changes, and holds each state once, so that many can be kept.
 */
final class FigureHistory {
    static final FigureHistory NONE = of(List.of());

    private final LocalDate[] days;
    private final Tally[] states;
    private final int[] observed;

    private FigureHistory(LocalDate[] days, Tally[] states, int[] observed) {
        this.days = days;
        this.states = states;
        this.observed = observed;
    }

    /** Of changes in any order; those of one day add up. */
    static FigureHistory of(Collection<Change> changes) {
        Map<LocalDate, Change> byDay = new TreeMap<>();
        changes.forEach(change -> byDay.merge(change.on(), change, Change::plus));
        LocalDate[] days = new LocalDate[byDay.size()];
        Tally[] states = new Tally[days.length];
        int[] observed = new int[days.length];
        Tally state = Tally.NONE;
        int next = 0;
        for (Change change : byDay.values()) {
            state = state.plus(change.tally());
            days[next] = change.on();
            states[next] = state;
            observed[next++] = change.observed();
        }
        return new FigureHistory(days, states, observed);
    }

    /** How many days there are on which something changes. */
    int length() {
        return days.length;
    }

    /** What leads from one day to the next, by day. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>(days.length);
        Tally before = Tally.NONE;
        for (int i = 0; i < days.length; i++) {
            changes.add(new Change(days[i], states[i].minus(before), observed[i]));
            before = states[i];
        }
        return changes;
    }

    /** What the changes up to and including a day add up to. */
    Tally stateOn(LocalDate day) {
        int found = Arrays.binarySearch(days, day);
        int last = found >= 0 ? found : -found - 2;
        return last < 0 ? Tally.NONE : states[last];
    }

    /** How many units have an approved observation of exactly the period that begins on that day. */
    int observedOn(LocalDate periodStart) {
        int found = Arrays.binarySearch(days, periodStart);
        return found < 0 ? 0 : observed[found];
    }

    /** The first days of the periods with reports, up to and including {@code last}. */
    List<LocalDate> daysReported(LocalDate last) {
        List<LocalDate> reported = new ArrayList<>(days.length);
        for (int i = 0; i < days.length && !days[i].isAfter(last); i++) {
            if (observed[i] > 0) {
                reported.add(days[i]);
            }
        }
        return reported;
    }
}
