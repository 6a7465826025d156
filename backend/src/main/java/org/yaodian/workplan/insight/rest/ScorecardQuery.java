package org.yaodian.workplan.insight.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.insight.Scorecard;
import org.yaodian.workplan.organisation.OrgLevel;
import org.yaodian.workplan.target.ValueQuery;

/** What a scorecard is asked for. */
public class ScorecardQuery {
    @Parameter(description = "各行单位的层级，缺省为 orgUnit 的下一级", example = "COUNTY")
    @QueryParam("level")
    public @Nullable OrgLevel level;

    @Parameter(description = "单位的代码或 id，各行都在它之内；缺省为本单位", example = "441600")
    @QueryParam("orgUnit")
    public @Nullable String orgUnit;

    @Parameter(description = "只看这个工程的指标，代码或 id", example = "P08")
    @QueryParam("programme")
    public @Nullable String programme;

    @Parameter(description = "只看这个任务的指标，代码或 id", example = "T08-1")
    @QueryParam("task")
    public @Nullable String task;

    @BeanParam
    public ValueQuery values = new ValueQuery();

    Scorecard.Selection selection() {
        return new Scorecard.Selection(level, programme, task);
    }
}
