package org.yaodian.workplan.reporting;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.time.Period;
import org.yaodian.workplan.target.ReportLife;

/**
 * What one org unit or department said on one task for one period.
 *
 * @param orgUnitId who reports; for a department the unit that it belongs to
 * @param departmentId null when an org unit reports
 * @param progress share 0..1 as the reporter sees it
 */
public record ProgressReportSummary(
        UUID id,
        long revision,
        UUID taskId,
        UUID orgUnitId,
        @Nullable UUID departmentId,
        Period period,
        String words,
        @Nullable BigDecimal progress,
        ReportLife life) {}
