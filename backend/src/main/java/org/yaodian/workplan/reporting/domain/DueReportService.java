package org.yaodian.workplan.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.reporting.DueReport;
import org.yaodian.workplan.reporting.DueReports;
import org.yaodian.workplan.target.ObservationStatus;
import org.yaodian.workplan.target.ObservationSummary;
import org.yaodian.workplan.target.OwedReports;
import org.yaodian.workplan.target.Precedent;
import org.yaodian.workplan.target.Precedents;
import org.yaodian.workplan.target.ReportDuties;
import org.yaodian.workplan.target.ReportDuties.Duty;
import org.yaodian.workplan.target.ReportLine;
import org.yaodian.workplan.target.ReportStanding;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.Targets;

@ApplicationScoped
class DueReportService implements DueReports {
    private static final Comparator<DueReport> MOST_URGENT_FIRST = Comparator.comparing(DueReport::state)
            .thenComparing(DueReport::dueOn)
            .thenComparing(report -> report.target().code());

    /** How many units' reports are looked up by one statement. */
    private static final int UNITS_AT_ONCE = 50;

    private final Targets targets;
    private final ReportDuties duties;
    private final OwedReports owedReports;
    private final Precedents precedents;

    DueReportService(Targets targets, ReportDuties duties, OwedReports owedReports, Precedents precedents) {
        this.targets = targets;
        this.duties = duties;
        this.owedReports = owedReports;
        this.precedents = precedents;
    }

    @Override
    @Transactional
    public List<DueReport> of(PlanSummary plan, OrgUnitSummary unit, LocalDate asOf) {
        return ofEach(plan, List.of(unit), asOf).getOrDefault(unit, List.of());
    }

    @Override
    @Transactional
    public Map<OrgUnitSummary, List<DueReport>> ofEach(
            PlanSummary plan, Collection<OrgUnitSummary> units, LocalDate asOf) {
        List<TargetSummary> asked = targets.ofPlan(plan.id());
        Map<OrgUnitSummary, List<Duty>> all = new LinkedHashMap<>();
        units.forEach(unit -> all.put(unit, duties.of(unit, asked, asOf)));
        Map<ReportLine, Precedent> known = precedents.of(all.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(duty -> line(duty, each.getKey())))
                .toList());
        Map<OrgUnitSummary, List<DueReport>> owed = new LinkedHashMap<>();
        all.forEach((unit, own) -> owed.put(unit, owed(unit, own, known, asOf)));
        return owed;
    }

    @Override
    @Transactional
    public long countLate(PlanSummary plan, Collection<OrgUnitSummary> units, LocalDate asOf) {
        List<TargetSummary> asked = targets.ofPlan(plan.id());
        return units.stream()
                .gather(Gatherers.windowFixed(UNITS_AT_ONCE))
                .mapToLong(some -> owedReports.among(late(asked, some, asOf)).size())
                .sum();
    }

    private List<ReportLine> late(List<TargetSummary> asked, List<OrgUnitSummary> units, LocalDate asOf) {
        return units.stream()
                .flatMap(unit -> duties.of(unit, asked, asOf).stream()
                        .filter(duty -> asOf.isAfter(duty.dueOn()))
                        .map(duty -> line(duty, unit)))
                .toList();
    }

    private static List<DueReport> owed(
            OrgUnitSummary unit, List<Duty> duties, Map<ReportLine, Precedent> known, LocalDate asOf) {
        Statements statements = Statements.of(duties, duty -> precedent(known, duty, unit));
        return duties.stream()
                .filter(duty -> isOwed(precedent(known, duty, unit)))
                .map(duty -> report(duty, precedent(known, duty, unit), asOf, statements))
                .sorted(MOST_URGENT_FIRST)
                .toList();
    }

    private static ReportLine line(Duty duty, OrgUnitSummary unit) {
        return new ReportLine(duty.target().id(), unit.id(), duty.period());
    }

    private static Precedent precedent(Map<ReportLine, Precedent> known, Duty duty, OrgUnitSummary unit) {
        return known.getOrDefault(line(duty, unit), Precedent.NONE);
    }

    private static boolean isOwed(Precedent known) {
        ObservationSummary open = known.open();
        return new ReportStanding(known.counted() != null, open == null ? null : open.status()).isOwed();
    }

    private static DueReport report(Duty duty, Precedent known, LocalDate asOf, Statements statements) {
        return new DueReport(
                duty.target(),
                duty.period(),
                duty.dueOn(),
                state(duty, known, asOf),
                known,
                statements.elsewhere(duty));
    }

    private static DueReport.State state(Duty duty, Precedent known, LocalDate asOf) {
        ObservationSummary open = known.open();
        boolean wentBack = open != null && open.status() == ObservationStatus.RETURNED;
        return DueReport.State.of(duty.period(), wentBack, asOf);
    }
}
