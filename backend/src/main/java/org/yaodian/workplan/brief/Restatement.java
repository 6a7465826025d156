package org.yaodian.workplan.brief;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.shared.http.Reference;

/** A figure of a published brief whose question, for the same day, has another answer now. */
@Schema(name = "BriefRestatement")
public record Restatement(
        @Schema(required = true) BriefFigure.Section section,

        @Schema(description = "所涉工程、指标、单位或事项；总体数据为 null") @Nullable
        Reference subject,

        @Schema(required = true) BriefFigure.Measure measure,

        @Schema(description = "计数的是哪种亮灯；不是计数时为 null") @Nullable
        Light counted,

        @Schema(description = "通报中的数；原来没有则为 null", examples = "52.1") @Nullable
        String before,

        @Schema(description = "同一截至日期现在的数；现已没有则为 null", examples = "52.4") @Nullable
        String after) {}
