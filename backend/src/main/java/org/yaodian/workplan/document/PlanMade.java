package org.yaodian.workplan.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yaodian.workplan.shared.http.Located;

/** What came of confirming a proposal. */
@Schema(name = "PlanMade")
public record PlanMade(
        @Schema(required = true) UUID planId,
        @Schema(required = true, examples = "heyuan-2026") String planCode,
        @Schema(required = true) int programmes,
        @Schema(required = true) int tasks,
        @Schema(required = true) int targets,
        @Schema(required = true) int milestones,
        @Schema(required = true) Coverage coverage,

        @Schema(required = true, description = "原文中的科室名称，系统里没有同名科室，请在任务里补上", examples = "[\"基教科\"]")
        List<String> unknownDepartments)
        implements Located {

    @Override
    public String location() {
        return "/api/v1/plans/" + planId;
    }

    /** How much of the document is followed. */
    @Schema(name = "DocumentCoverage")
    public record Coverage(
            @Schema(required = true, description = "原文条款总数") int clauses,

            @Schema(required = true, description = "落到任务、指标或里程碑的")
            int followed,

            @Schema(required = true, description = "注明理由不跟踪的")
            int notFollowed,

            @Schema(required = true, description = "跟踪的百分比", examples = "95.65")
            BigDecimal percent) {}
}
