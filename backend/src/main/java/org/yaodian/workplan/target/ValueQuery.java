package org.yaodian.workplan.target;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.PlanDays;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.http.AsOfQuery;

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

    /** The query that the parameters amount to; a day that the plan cannot be seen on is refused. */
    public TargetValues.Query toQuery(PlanDays days, PlanSummary plan) {
        return new TargetValues.Query(days.asked(asOf, plan), include == Include.submitted);
    }
}
