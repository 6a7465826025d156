package org.yaodian.workplan.target;

import java.util.UUID;
import org.yaodian.workplan.shared.time.Period;

/** What one figure after the other is reported for: one target, unit and period. */
public record ReportLine(UUID targetId, UUID orgUnitId, Period period) {

    public static ReportLine of(ObservationSummary observation) {
        return new ReportLine(observation.targetId(), observation.orgUnitId(), observation.period());
    }
}
