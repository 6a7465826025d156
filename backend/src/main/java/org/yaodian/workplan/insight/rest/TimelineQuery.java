package org.yaodian.workplan.insight.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.insight.Timeline;
import org.yaodian.workplan.shared.http.AsOfQuery;
import org.yaodian.workplan.shared.problem.Problem;

/** What a timeline is asked for. */
public class TimelineQuery {
    @Parameter(description = "到期日不早于这一天", example = "2025-09-01")
    @QueryParam("from")
    public @Nullable LocalDate from;

    @Parameter(description = "到期日不晚于这一天", example = "2025-12-31")
    @QueryParam("to")
    public @Nullable LocalDate to;

    @Parameter(description = "只列这些种类，可重复给出；缺省为全部")
    @QueryParam("kind")
    public Set<Timeline.Kind> kinds = Set.of();

    @Parameter(description = "工程的代码或 id", example = "P08")
    @QueryParam("programme")
    public @Nullable String programme;

    @Parameter(description = "牵头科室的代码或 id", example = "vocational")
    @QueryParam("department")
    public @Nullable String department;

    @Parameter(description = "单位的代码或 id，缺省为本单位", example = "441600")
    @QueryParam("orgUnit")
    public @Nullable String orgUnit;

    @BeanParam
    public AsOfQuery asOf = new AsOfQuery();

    Timeline.Filter filter() {
        if (from != null && to != null && to.isBefore(from)) {
            throw Problem.parameter("to", "timeline.ends-before-start", from, to);
        }
        return new Timeline.Filter(from, to, kinds, programme, department);
    }
}
