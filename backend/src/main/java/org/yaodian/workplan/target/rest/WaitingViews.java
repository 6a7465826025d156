package org.yaodian.workplan.target.rest;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.yaodian.workplan.plan.ReasonView;
import org.yaodian.workplan.shared.text.Language;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.shared.time.Period;
import org.yaodian.workplan.target.FigureView;
import org.yaodian.workplan.target.ObservationSummary;
import org.yaodian.workplan.target.Precedent;
import org.yaodian.workplan.target.Precedents;
import org.yaodian.workplan.target.ReportDuties;
import org.yaodian.workplan.target.ReportLine;
import org.yaodian.workplan.target.ReviewKind;
import org.yaodian.workplan.target.Rounding;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.Targets;
import org.yaodian.workplan.target.WaitingReport;

/** Figures that wait for review, between what is stored and what goes over HTTP. */
@RequestScoped
class WaitingViews {
    private final ObservationViews views;
    private final Precedents precedents;
    private final Targets targets;
    private final Language language;
    private final BusinessClock clock;

    WaitingViews(
            ObservationViews views, Precedents precedents, Targets targets, Language language, BusinessClock clock) {
        this.views = views;
        this.precedents = precedents;
        this.targets = targets;
        this.language = language;
        this.clock = clock;
    }

    List<WaitingView> all(List<ObservationSummary> found) {
        Map<ReportLine, Precedent> beside =
                precedents.of(found.stream().map(ReportLine::of).toList());
        Map<UUID, TargetSummary> byId = targets.byIds(
                found.stream().map(ObservationSummary::targetId).distinct().toList());
        List<ObservationView> shown = views.all(found);
        List<WaitingView> all = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            ObservationSummary observation = found.get(i);
            TargetSummary target = Objects.requireNonNull(byId.get(observation.targetId()));
            Precedent precedent = beside.getOrDefault(ReportLine.of(observation), Precedent.NONE);
            all.add(view(observation, shown.get(i), target, precedent));
        }
        return all;
    }

    private WaitingView view(
            ObservationSummary observation, ObservationView shown, TargetSummary target, Precedent precedent) {
        LocalDate dueOn = ReportDuties.dueOn(observation.period());
        LocalDate submitted = submittedOn(observation);
        return new WaitingView(
                ReviewKind.OBSERVATION,
                shown,
                null,
                target.unit(),
                FigureView.of(precedent.previous()),
                FigureView.of(precedent.counted()),
                Rounding.exact(precedent.change(observation)),
                ReasonView.all(precedent.doubts(observation), language),
                dueOn,
                !submitted.isAfter(dueOn),
                ChronoUnit.DAYS.between(submitted, clock.today()));
    }

    List<WaitingView> reports(ReviewKind kind, List<WaitingReport> found) {
        return found.stream().map(report -> view(kind, report)).toList();
    }

    private WaitingView view(ReviewKind kind, WaitingReport report) {
        LocalDate dueOn = ReportDuties.dueOn(Period.parse(report.period()).orElseThrow());
        LocalDate submitted = LocalDate.ofInstant(report.submittedAt(), BusinessClock.ZONE);
        return new WaitingView(
                kind,
                null,
                report,
                null,
                null,
                null,
                null,
                List.of(),
                dueOn,
                !submitted.isAfter(dueOn),
                ChronoUnit.DAYS.between(submitted, clock.today()));
    }

    private static LocalDate submittedOn(ObservationSummary observation) {
        return LocalDate.ofInstant(observation.life().waitsSince(), BusinessClock.ZONE);
    }
}
