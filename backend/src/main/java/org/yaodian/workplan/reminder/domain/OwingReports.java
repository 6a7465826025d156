package org.yaodian.workplan.reminder.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.reminder.Matter;
import org.yaodian.workplan.reminder.ReminderKind;
import org.yaodian.workplan.target.OwedReports;
import org.yaodian.workplan.target.ReportDuties;
import org.yaodian.workplan.target.ReportDuties.Duty;
import org.yaodian.workplan.target.ReportLine;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.Targets;

/** Figures that units have not reported. */
@ApplicationScoped
class OwingReports {
    private final Targets targets;
    private final ReportDuties duties;
    private final OwedReports owed;
    private final Scope scope;

    OwingReports(Targets targets, ReportDuties duties, OwedReports owed, Scope scope) {
        this.targets = targets;
        this.duties = duties;
        this.owed = owed;
        this.scope = scope;
    }

    List<Owing> of(PlanSummary plan, DeskRules desks, Span span) {
        List<TargetSummary> all = targets.ofPlan(plan.id());
        Map<ReportLine, Duty> near = new HashMap<>();
        for (OrgUnitSummary unit : scope.tree().subtree(plan.orgUnitId())) {
            duties.of(unit, all, span.last()).stream()
                    .filter(duty -> span.isNear(duty.dueOn()))
                    .forEach(duty -> near.put(new ReportLine(duty.target().id(), unit.id(), duty.period()), duty));
        }
        Set<ReportLine> missing = owed.among(near.keySet());
        return missing.stream()
                .map(line -> owing(plan, desks, line, Objects.requireNonNull(near.get(line))))
                .toList();
    }

    private static Owing owing(PlanSummary plan, DeskRules desks, ReportLine line, Duty duty) {
        Matter matter = new Matter(
                ReminderKind.REPORT,
                plan.id(),
                line.targetId(),
                duty.target().code(),
                duty.target().name(),
                line.period(),
                line.orgUnitId());
        return new Owing(matter, duty.dueOn(), desks.ofUnit(line.orgUnitId()));
    }
}
