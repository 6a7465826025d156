package org.yaodian.workplan.target;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.PlanDays;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.http.AsOfQuery;
import org.yaodian.workplan.shared.problem.Problem;

/** The parameters of every read of values. */
public class ValueQuery {
    /** What {@code include} can add to the official figures. */
    public enum Include {
        submitted
    }

    @BeanParam
    public AsOfQuery asOf = new AsOfQuery();

    @Parameter(description = "submitted：把待审数据也计入，看审核通过后会怎样")
    @QueryParam("include")
    public @Nullable Include include;

    @Parameter(description = "按当时所知：只计这一刻之前审核通过、且当时尚未更正的数据", example = "2025-10-01T00:00:00Z")
    @QueryParam("knownAt")
    public @Nullable OffsetDateTime knownAt;

    /** The query that the parameters amount to; a day that the plan cannot be seen on is refused. */
    public TargetValues.Query toQuery(PlanDays days, PlanSummary plan) {
        if (knownAt != null && include == Include.submitted) {
            throw Problem.parameter("include", "value.known-and-submitted");
        }
        return new TargetValues.Query(
                days.asked(asOf, plan),
                include == Include.submitted,
                knownAt == null ? null : knownAt.toInstant(),
                true);
    }
}
