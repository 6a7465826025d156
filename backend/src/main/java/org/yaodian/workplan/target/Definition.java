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

        @Schema(description = "取得方法") @Nullable @Size(max = 500)
        String method) {

    /** A card with nothing on it. */
    public static final Definition EMPTY = new Definition(null, null, null, null, null, null);
}
