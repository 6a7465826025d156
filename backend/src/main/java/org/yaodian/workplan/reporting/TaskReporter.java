package org.yaodian.workplan.reporting;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.DepartmentSummary;
import org.yaodian.workplan.organisation.OrgUnitSummary;

/**
 * Who reports on a task in words.
 *
 * @param unit the org unit, or the one that the department belongs to
 * @param department null when the unit itself reports
 */
public record TaskReporter(OrgUnitSummary unit, @Nullable DepartmentSummary department) {

    /** The id of the department; null when the unit itself reports. */
    public @Nullable UUID departmentId() {
        return department == null ? null : department.id();
    }

    /** Whether it said that. */
    public boolean said(ProgressReportSummary report) {
        return report.orgUnitId().equals(unit.id()) && Objects.equals(report.departmentId(), departmentId());
    }
}
