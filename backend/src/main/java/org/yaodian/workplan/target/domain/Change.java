package org.yaodian.workplan.target.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What changes for a target and unit on a day: that on which a period begins, or that on which the unit is closed.
 *
 * @param observed how many units have an approved observation of exactly the period that begins on that day
 */
record Change(LocalDate on, Tally tally, int observed) {

    static Change none(LocalDate on) {
        return new Change(on, Tally.NONE, 0);
    }

    Change plus(Change other) {
        return new Change(on, tally.plus(other.tally), observed + other.observed);
    }

    Change minus(Change other) {
        return new Change(on, tally.minus(other.tally), observed - other.observed);
    }

    /** The same with its figures counting from a later day; the observation still belongs to its period. */
    Stream<Change> deferred(LocalDate until) {
        return Stream.of(new Change(on, Tally.NONE, observed), new Change(until, tally, 0));
    }

    boolean isNone() {
        return tally.isNone() && observed == 0;
    }

    /** What leads from {@code before} to {@code after}, day by day, leaving out days on which nothing differs. */
    static List<Change> difference(Collection<Change> after, Collection<Change> before) {
        Map<LocalDate, Change> difference = new TreeMap<>();
        after.forEach(change -> difference.merge(change.on(), change, Change::plus));
        before.forEach(change -> difference.merge(change.on(), none(change.on()).minus(change), Change::plus));
        return difference.values().stream().filter(change -> !change.isNone()).toList();
    }
}
