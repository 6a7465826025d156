package org.yaodian.workplan.reporting;

import java.time.LocalDate;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.paging.PageQuery;

/** Answers: how much are units asked, and how much would one requirement more add? */
public interface Burdens {

    Burden of(PlanSummary plan, OrgUnitSummary within, LocalDate asOf, Burden.Grouping by, PageQuery page);

    /** What a requirement that is not there yet would add to what each unit is asked already. */
    Burden.Estimate estimate(PlanSummary plan, ReportingRequirement requirement, PageQuery page);
}
