package org.yaodian.workplan.exchange.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.exchange.Changes;

/** From where to read the feed, and what of it. */
public class ChangeQuery {
    @Parameter(description = "从哪个位置之后开始：上次的 next 或某条的 position；now 为从最新处开始；不写则从头开始", example = "now")
    @QueryParam("since")
    public @Nullable String since;

    @Parameter(
            description = "种类（observation）或类型（observation.approved），逗号分隔。种类有 plan、programme、task、target、goal、"
                    + "observation、milestone、supervision-order、org-unit",
            example = "observation.approved,target")
    @QueryParam("types")
    public @Nullable String types;

    @Parameter(description = "计划的代码或 id", example = "heyuan-2025")
    @QueryParam("plan")
    public @Nullable String plan;

    @Parameter(description = "单位（含下级）的代码或 id", example = "441625")
    @QueryParam("orgUnit")
    public @Nullable String orgUnit;

    @Parameter(description = "最多几条，1–1000", example = "200")
    @QueryParam("limit")
    @DefaultValue("200")
    @Min(1)
    @Max(1000)
    public int limit = 200;

    Changes.Filter filter() {
        List<String> asked = types == null
                ? List.of()
                : Arrays.stream(types.split(",", -1))
                        .map(String::strip)
                        .filter(type -> !type.isEmpty())
                        .toList();
        return new Changes.Filter(asked, plan, orgUnit);
    }
}
