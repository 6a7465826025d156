package org.yaodian.workplan.insight.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.insight.Changes;
import org.yaodian.workplan.insight.Overview;
import org.yaodian.workplan.insight.Overviews;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Programmes;
import org.yaodian.workplan.target.TargetValue;
import org.yaodian.workplan.target.TargetValues;

@ApplicationScoped
class OverviewReader implements Overviews {
    private final PlanPictures pictures;
    private final Programmes programmes;

    OverviewReader(PlanPictures pictures, Programmes programmes) {
        this.pictures = pictures;
        this.programmes = programmes;
    }

    @Override
    @Transactional
    public Overview read(PlanSummary plan, OrgUnitSummary unit, TargetValues.Query query, @Nullable LocalDate since) {
        LocalDate asOf = query.asOf();
        List<LocalDate> days = since == null ? List.of(asOf) : List.of(asOf, since);
        List<PlanPicture> found = pictures.on(days, plan, unit, query.withoutForecasts());
        PlanPicture now = found.getFirst();
        PlanContents contents = PlanContents.of(now, pictures.leads(now.tasks()));
        return new Overview(
                plan,
                unit,
                asOf,
                contents.progress(now.tasks()),
                PlanContents.elapsed(plan, asOf),
                contents.share(now.tasks()),
                now.values().stream().mapToInt(TargetValue::reportedUnits).sum(),
                now.values().stream().mapToInt(TargetValue::expectedUnits).sum(),
                contents.byProgramme(programmes.ofPlan(plan.id())),
                contents.byDepartment(),
                contents.overdue(),
                contents.upcoming(),
                since == null ? null : changes(found.getLast(), now));
    }

    private static Changes changes(PlanPicture before, PlanPicture now) {
        return new Changes(before.asOf(), before.progress(), new Movement(before, now).items());
    }
}
