package org.yaodian.workplan.years.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.years.PlanComparison;
import org.yaodian.workplan.years.PlanComparisons;

@ApplicationScoped
class ComparisonService implements PlanComparisons {
    private final StandingsReader standings;
    private final SuccessionRepository successions;

    ComparisonService(StandingsReader standings, SuccessionRepository successions) {
        this.standings = standings;
        this.successions = successions;
    }

    @Override
    @Transactional
    public PlanComparison compare(PlanSummary plan, PlanSummary with, LocalDate asOf) {
        Years years = new Years(plan, with);
        years.objection("with").ifPresent(violation -> {
            throw Problem.parameter(
                    "with", violation.code(), violation.arguments().toArray());
        });
        Alignment alignment = new Alignment(
                standings.read(with, asOf), standings.read(plan, asOf), successions.between(years), years.apart());
        return new PlanComparison(plan, with, asOf, alignment.lines());
    }
}
