package org.yaodian.workplan.exchange.sheet;

import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.reporting.DueReport;

/** A line of a workbook: what a unit has to report, with what is known of it. */
public record DueRow(OrgUnitSummary unit, DueReport report) {}
