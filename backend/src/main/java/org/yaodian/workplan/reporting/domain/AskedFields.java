package org.yaodian.workplan.reporting.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.yaodian.workplan.reporting.FieldTally;
import org.yaodian.workplan.target.ReportDuties.Duty;

/** The fields that one unit's duties ask for. A denominator that several of them name for one period is typed once. */
record AskedFields(List<Asked> asked) {

    /** What one duty asks. */
    record Asked(Duty duty, FieldTally tally) {}

    /** In the order of the duties: the first that names a denominator asks for it, the later ones find it filled in. */
    static AskedFields of(List<Duty> duties) {
        Set<Statements.Key> stated = new HashSet<>();
        List<Asked> asked = new ArrayList<>();
        for (Duty duty : duties) {
            boolean ratio = duty.target().isReportedAsRatio();
            Statements.Key key = ratio ? Statements.key(duty) : null;
            boolean known = key != null && !stated.add(key);
            asked.add(new Asked(duty, new FieldTally(1, ratio ? 2 : 1, known ? 1 : 0)));
        }
        return new AskedFields(List.copyOf(asked));
    }

    FieldTally all() {
        return of(duty -> true);
    }

    FieldTally of(Predicate<Duty> which) {
        return asked.stream()
                .filter(one -> which.test(one.duty()))
                .map(Asked::tally)
                .reduce(FieldTally.NONE, FieldTally::plus);
    }
}
