package org.yaodian.workplan.target;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The definition card (口径) of a target: what is counted, in words. */
@Schema(name = "DefinitionRequest")
public record Definition(
        @Schema(description = "分子", examples = "认定为双师型的专业课教师数") @Nullable @Size(max = 500)
        String numerator,

        @Schema(description = "分母", examples = "中职学校专业课教师总数") @Nullable @Size(max = 500)
        String denominator,

        @Schema(description = "统计范围") @Nullable @Size(max = 500)
        String population,

        @Schema(description = "不计入的情形") @Nullable @Size(max = 500)
        String exclusions,

        @Schema(description = "数据来源") @Nullable @Size(max = 500)
        String source,

        @Schema(description = "取整规则", examples = "百分数保留两位小数，四舍五入") @Nullable @Size(max = 500)
        String rounding,

        @Schema(description = "取得方法") @Nullable @Size(max = 500)
        String method,

        @Schema(description = "口径改动的原因，只写入新版本，不是口径的一部分", examples = "按省教育厅新口径，不再计入外聘教师") @Nullable @Size(max = 1000)
        String changeReason) {

    /** A card with nothing on it. */
    public static final Definition EMPTY = new Definition(null, null, null, null, null, null, null, null);

    /** What stands on the card: without the reason of the change. */
    public Definition words() {
        return new Definition(numerator, denominator, population, exclusions, source, rounding, method, null);
    }
}
