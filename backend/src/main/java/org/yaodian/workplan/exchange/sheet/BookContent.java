package org.yaodian.workplan.exchange.sheet;

import java.time.LocalDate;
import java.util.List;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;

/**
 * What a workbook asks for.
 *
 * @param unit whose reports, and those of the units below it, are asked for
 */
public record BookContent(PlanSummary plan, OrgUnitSummary unit, LocalDate asOf, List<DueRow> rows) {}
