package org.yaodian.workplan.milestone.domain;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yaodian.workplan.milestone.MilestoneStanding;
import org.yaodian.workplan.milestone.MilestoneStatus;
import org.yaodian.workplan.milestone.MilestoneSummary;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.plan.Reason;

/** The light of a milestone on a day (docs/rules/milestones.md). */
final class MilestoneLight {
    private final MilestoneSummary milestone;
    private final LocalDate asOf;
    private final LocalDate planEnd;

    MilestoneLight(MilestoneSummary milestone, LocalDate asOf, LocalDate planEnd) {
        this.milestone = milestone;
        this.asOf = asOf;
        this.planEnd = planEnd;
    }

    MilestoneStanding standing() {
        return switch (milestone.status()) {
            case CANCELLED -> declared(Light.CANCELLED, "light.milestone.cancelled");
            case MISSED -> declared(Light.MISSED, "light.milestone.declared-missed");
            case ACHIEVED, PLANNED -> isAchieved() ? achieved() : pending();
        };
    }

    private MilestoneStanding declared(Light light, String code) {
        return of(light, Reason.of(code, Objects.requireNonNullElse(milestone.statusReason(), "-")));
    }

    /** Before the day it was completed it was not achieved yet. */
    private boolean isAchieved() {
        LocalDate completed = milestone.completedDate();
        return milestone.status() == MilestoneStatus.ACHIEVED && completed != null && !completed.isAfter(asOf);
    }

    private MilestoneStanding achieved() {
        LocalDate completed = Objects.requireNonNull(milestone.completedDate());
        long late = DAYS.between(milestone.dueDate(), completed);
        return of(
                Light.ACHIEVED,
                late > 0
                        ? Reason.of("light.milestone.achieved-late", completed, late)
                        : Reason.of("light.milestone.achieved", completed));
    }

    private MilestoneStanding pending() {
        long left = DAYS.between(asOf, milestone.dueDate());
        if (asOf.isAfter(planEnd)) {
            return of(Light.MISSED, Reason.of("light.milestone.plan-ended", planEnd));
        }
        if (left < 0) {
            return of(Light.OFF_TRACK, Reason.of("light.milestone.overdue", milestone.dueDate(), -left));
        }
        List<Reason> risks = risks(left);
        return risks.isEmpty()
                ? of(Light.ON_TRACK, Reason.of("light.milestone.on-track", milestone.dueDate(), left))
                : new MilestoneStanding(Light.AT_RISK, risks);
    }

    private List<Reason> risks(long left) {
        List<Reason> risks = new ArrayList<>();
        LocalDate forecast = milestone.forecastDate();
        if (forecast != null && forecast.isAfter(milestone.dueDate())) {
            risks.add(Reason.of("light.milestone.forecast-late", forecast, milestone.dueDate()));
        }
        if (left <= milestone.warningDays()) {
            risks.add(Reason.of("light.milestone.due-soon", milestone.dueDate(), left));
        }
        return List.copyOf(risks);
    }

    private static MilestoneStanding of(Light light, Reason reason) {
        return new MilestoneStanding(light, List.of(reason));
    }
}
