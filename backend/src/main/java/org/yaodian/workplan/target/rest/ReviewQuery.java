package org.yaodian.workplan.target.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.target.Observations;
import org.yaodian.workplan.target.ReviewKind;
import org.yaodian.workplan.target.ReviewSource;

/** The filters of what waits for review. */
public class ReviewQuery {
    @Parameter(description = "计划的代码或 id", example = "heyuan-2025")
    @QueryParam("plan")
    public @Nullable String plan;

    @Parameter(description = "指标的代码或 id", example = "fitness-excellent-good")
    @QueryParam("target")
    public @Nullable String target;

    @Parameter(description = "填报单位的代码或 id", example = "441625")
    @QueryParam("orgUnit")
    public @Nullable String orgUnit;

    @Parameter(description = "期间", example = "2025-Q3")
    @QueryParam("period")
    public @Nullable String period;

    @Parameter(description = "OBSERVATION 填报数据（缺省），PROGRESS_REPORT 进展填报")
    @QueryParam("kind")
    public @Nullable ReviewKind kind;

    ReviewKind kind() {
        return kind == null ? ReviewKind.OBSERVATION : kind;
    }

    /** The filter of reports in words; those know no targets. */
    ReviewSource.Filter reportFilter() {
        if (target != null) {
            throw Problem.parameter("target", "review.target-of-figures");
        }
        return new ReviewSource.Filter(plan, orgUnit, period);
    }

    Observations.Filter filter() {
        return new Observations.Filter(plan, target, orgUnit, period, null, false);
    }
}
