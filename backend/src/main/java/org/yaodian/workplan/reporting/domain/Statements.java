package org.yaodian.workplan.reporting.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.reporting.DueReport.Elsewhere;
import org.yaodian.workplan.shared.time.Period;
import org.yaodian.workplan.target.ObservationSummary;
import org.yaodian.workplan.target.Precedent;
import org.yaodian.workplan.target.ReportDuties.Duty;
import org.yaodian.workplan.target.TargetSummary;

/**
 * Denominators that a unit has stated, by period and by the words of the definition card: two targets whose cards name the same
 * denominator ask for it once.
 */
record Statements(Map<Key, Elsewhere> stated) {

    /** What was stated: the denominator that those words name, for that period. */
    record Key(Period period, String denominator) {}

    static Statements of(List<Duty> duties, Function<Duty, Precedent> known) {
        Map<Key, Elsewhere> stated = new HashMap<>();
        for (Duty duty : duties) {
            Key key = key(duty);
            ObservationSummary figure = latest(known.apply(duty));
            if (key != null && figure != null && figure.denominator() != null) {
                stated.putIfAbsent(key, new Elsewhere(figure.denominator(), duty.target()));
            }
        }
        return new Statements(stated);
    }

    private static @Nullable ObservationSummary latest(Precedent known) {
        return known.open() == null ? known.counted() : known.open();
    }

    /** What the duty's denominator is stated under; null when its card names none. */
    static @Nullable Key key(Duty duty) {
        String words = duty.target().definition().denominator();
        return words == null || words.isBlank() ? null : new Key(duty.period(), words.strip());
    }

    /** Null when nobody asked for it yet, or only under the very target. */
    @Nullable
    Elsewhere elsewhere(Duty duty) {
        Key key = key(duty);
        Elsewhere found = key == null ? null : stated.get(key);
        return found == null || isSame(found.under(), duty.target()) ? null : found;
    }

    private static boolean isSame(TargetSummary one, TargetSummary other) {
        return one.id().equals(other.id());
    }
}
