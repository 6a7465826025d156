package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.shared.time.Period;
import org.yaodian.workplan.target.ReportDuties;
import org.yaodian.workplan.target.TargetSummary;

@ApplicationScoped
class ReportDutyService implements ReportDuties {
    private final Scope scope;

    ReportDutyService(Scope scope) {
        this.scope = scope;
    }

    @Override
    public List<Duty> of(OrgUnitSummary unit, Collection<TargetSummary> targets, LocalDate asOf) {
        ExpectedReporters reporters = new ExpectedReporters(scope.tree());
        return targets.stream()
                .flatMap(target -> periods(target, asOf).stream()
                        .filter(period -> reporters.includes(target, unit, period))
                        .map(period -> new Duty(target, period)))
                .sorted(Comparator.comparing(Duty::dueOn)
                        .thenComparing(duty -> duty.target().code()))
                .toList();
    }

    private static List<Period> periods(TargetSummary target, LocalDate asOf) {
        LocalDate last = asOf.isAfter(target.dueDate()) ? target.dueDate() : asOf;
        return Period.between(target.startDate(), last, target.frequency());
    }
}
