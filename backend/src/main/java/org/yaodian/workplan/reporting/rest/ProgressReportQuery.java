package org.yaodian.workplan.reporting.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.reporting.ProgressReports;
import org.yaodian.workplan.target.ObservationStatus;

/** The filters of the reports on a task. */
public class ProgressReportQuery {
    @Parameter(description = "填报单位的代码或 id", example = "441625")
    @QueryParam("orgUnit")
    public @Nullable String orgUnit;

    @Parameter(description = "期间", example = "2025-Q3")
    @QueryParam("period")
    public @Nullable String period;

    @Parameter(description = "状态")
    @QueryParam("status")
    public @Nullable ObservationStatus status;

    @Parameter(description = "是否包括已被更正取代的")
    @QueryParam("history")
    @DefaultValue("false")
    public boolean history;

    ProgressReports.Filter filter() {
        return new ProgressReports.Filter(orgUnit, period, status, history);
    }
}
