package org.yaodian.workplan.brief.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.brief.BriefContent;
import org.yaodian.workplan.brief.BriefKind;
import org.yaodian.workplan.brief.BriefState;
import org.yaodian.workplan.brief.Restatement;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.http.Representation;

/** A brief with its figures, as it goes out. */
@Schema(name = "Brief")
record BriefView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long revision,
        @Schema(required = true) Reference plan,
        @Schema(required = true) BriefKind kind,

        @Schema(description = "月度通报的月份", examples = "2025-10") @Nullable
        String month,

        @Schema(required = true, description = "数据截至日期") LocalDate asOf,

        @Schema(description = "与哪一天相比；计划当时尚未开始则为 null") @Nullable
        LocalDate since,

        @Schema(required = true, examples = "河源市教育局（示例）") String issuer,

        @Schema(required = true, examples = "关于2025年工作要点10月进展情况的通报（示例）")
        String title,

        @Schema(required = true) String introduction,
        @Schema(required = true) BriefState state,

        @Schema(description = "文号；发布时才有", examples = "通报〔2025〕7号") @Nullable
        String number,

        @Schema(required = true) Instant createdAt,
        @Nullable LocalDate publishedOn,

        @Schema(description = "数据取自哪一刻所知；草稿为 null，每次读取都是当时的数据") @Nullable
        Instant knownAt,

        @Schema(required = true, description = "各项数据；发布后不再变")
        BriefContent figures,

        @Schema(required = true, description = "发布之后的更正：同一问题、同一截至日期，现在另有答案；草稿为空")
        List<Restatement> restatements,

        @Schema(required = true, examples = "[\"update\", \"delete\", \"publish\"]")
        List<String> permissions)
        implements Representation {

    /** It is made below its plan and kept on its own. */
    @Override
    public String collection() {
        return "/api/v1/briefs";
    }
}
