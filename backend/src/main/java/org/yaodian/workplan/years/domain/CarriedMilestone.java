package org.yaodian.workplan.years.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.yaodian.workplan.milestone.MilestoneSpec;
import org.yaodian.workplan.milestone.MilestoneSummary;

/** What an undelivered milestone is to be in the later plan. */
final class CarriedMilestone {
    private CarriedMilestone() {}

    static MilestoneSpec spec(MilestoneSummary before, Years years, String code, UUID task) {
        return new MilestoneSpec(
                code,
                years.plan().id().toString(),
                task.toString(),
                before.title(),
                before.kind(),
                before.orgUnitId() == null ? null : before.orgUnitId().toString(),
                due(before, years),
                null,
                before.warningDays(),
                null,
                null,
                null);
    }

    /** The day it was forecast for, if that lies in the later plan; else the same day of that year. */
    static LocalDate due(MilestoneSummary before, Years years) {
        LocalDate forecast = before.forecastDate();
        return forecast != null && years.plan().contains(forecast) ? forecast : years.moved(before.dueDate());
    }
}
