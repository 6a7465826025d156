package org.yaodian.workplan.brief;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A brief as somebody wants it to be, before it is published. */
@Schema(name = "BriefRequest", examples = """
        {"kind": "MONTHLY", "month": "2025-10", "asOf": null, "since": null, "issuer": "河源市教育局（示例）",
         "title": "关于2025年工作要点10月进展情况的通报（示例）", "introduction": "现将10月工作要点推进情况通报如下。"}""")
public record BriefSpec(
        @Schema(description = "MONTHLY 月度通报，SINCE 自某日以来的变化（一页）") @NotNull
        BriefKind kind,

        @Schema(description = "月度通报的月份；仅 MONTHLY", examples = "2025-10")
        @Nullable
        @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])")
        String month,

        @Schema(description = "数据截至哪一天；缺省为该月最后一天，未到则为今天") @Nullable
        LocalDate asOf,

        @Schema(description = "与哪一天相比；仅 SINCE，月度通报与上月末相比") @Nullable
        LocalDate since,

        @Schema(description = "发文机关，缺省为计划所属单位的名称", examples = "河源市教育局（示例）") @Nullable @Size(max = 60)
        String issuer,

        @Schema(examples = "关于2025年工作要点10月进展情况的通报（示例）") @NotBlank @Size(max = 120)
        String title,

        @Schema(description = "引言，可为空", examples = "现将10月工作要点推进情况通报如下。") @Nullable @Size(max = 4000)
        String introduction) {}
