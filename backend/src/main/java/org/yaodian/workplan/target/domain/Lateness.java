package org.yaodian.workplan.target.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.yaodian.workplan.shared.time.Period;
import org.yaodian.workplan.target.ReportDuties;
import org.yaodian.workplan.target.TargetSummary;

/** When a report is late: its period is over and the days of grace are gone. */
final class Lateness {
    private Lateness() {}

    /** The last period of the target that everybody should have reported by that day. */
    static Optional<Period> lastDuePeriod(TargetSummary target, LocalDate asOf) {
        LocalDate mark = asOf.minusDays(ReportDuties.GRACE_DAYS);
        LocalDate lastDay = mark.isAfter(target.dueDate()) ? target.dueDate() : mark;
        Period current = Period.containing(lastDay, target.frequency());
        Period last = current.end().isBefore(mark) ? current : current.previous();
        Period first = Period.containing(target.startDate(), target.frequency());
        return last.start().isBefore(first.start()) ? Optional.empty() : Optional.of(last);
    }
}
