package org.yaodian.workplan.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.reporting.Burden;
import org.yaodian.workplan.reporting.Burdens;
import org.yaodian.workplan.reporting.FieldTally;
import org.yaodian.workplan.reporting.ReportingRequirement;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.target.ReportDuties;
import org.yaodian.workplan.target.ReportDuties.Duty;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.Targets;

@ApplicationScoped
class BurdenService implements Burdens {
    private final Targets targets;
    private final ReportDuties duties;
    private final BurdenParts parts;
    private final Scope scope;

    BurdenService(Targets targets, ReportDuties duties, BurdenParts parts, Scope scope) {
        this.targets = targets;
        this.duties = duties;
        this.parts = parts;
        this.scope = scope;
    }

    /** What one unit is asked in the plan's year. */
    private record AskedUnit(OrgUnitSummary unit, AskedFields fields) {}

    @Override
    @Transactional
    public Burden of(PlanSummary plan, OrgUnitSummary within, LocalDate asOf, Burden.Grouping by, PageQuery page) {
        List<AskedUnit> asked = asked(plan, within);
        List<Burden.Row> rows = asked.stream()
                .map(one -> new Burden.Row(
                        one.unit(), begun(one.fields(), asOf), one.fields().all()))
                .toList();
        return new Burden(
                plan,
                within,
                asOf,
                rows.size(),
                sum(rows.stream().map(Burden.Row::soFar)),
                sum(rows.stream().map(Burden.Row::year)),
                parts.of(plan, asked.stream().map(AskedUnit::fields).toList(), by),
                UnitPages.page(rows, Burden.Row::orgUnit, page));
    }

    private List<AskedUnit> asked(PlanSummary plan, OrgUnitSummary within) {
        List<TargetSummary> held = targets.ofPlan(plan.id());
        return scope.tree().subtree(within.id()).stream()
                .map(unit -> new AskedUnit(unit, AskedFields.of(duties.of(unit, held, plan.endDate()))))
                .filter(one -> !one.fields().asked().isEmpty())
                .toList();
    }

    private static FieldTally begun(AskedFields fields, LocalDate asOf) {
        return fields.of(duty -> !duty.period().start().isAfter(asOf));
    }

    @Override
    @Transactional
    public Burden.Estimate estimate(PlanSummary plan, ReportingRequirement requirement, PageQuery page) {
        TargetSummary added = NewTarget.of(plan, requirement, scope.tree());
        List<TargetSummary> held = targets.ofPlan(plan.id());
        List<Burden.Addition> rows = scope.tree().subtree(plan.orgUnitId()).stream()
                .map(unit -> addition(plan, unit, held, added))
                .filter(row -> row.added().reports() > 0)
                .toList();
        return new Burden.Estimate(
                plan,
                rows.size(),
                rows.stream().mapToInt(row -> row.added().fields()).max().orElse(0),
                sum(rows.stream().map(Burden.Addition::added)),
                sum(rows.stream().map(Burden.Addition::already)),
                UnitPages.page(rows, Burden.Addition::orgUnit, page));
    }

    private Burden.Addition addition(
            PlanSummary plan, OrgUnitSummary unit, List<TargetSummary> held, TargetSummary added) {
        List<Duty> all = new ArrayList<>(duties.of(unit, held, plan.endDate()));
        all.addAll(duties.of(unit, List.of(added), plan.endDate()));
        AskedFields fields = AskedFields.of(all);
        return new Burden.Addition(unit, fields.of(BurdenService::isNew), fields.of(duty -> !isNew(duty)));
    }

    private static boolean isNew(Duty duty) {
        return duty.target().id().equals(NewTarget.ID);
    }

    private static FieldTally sum(Stream<FieldTally> tallies) {
        return tallies.reduce(FieldTally.NONE, FieldTally::plus);
    }
}
