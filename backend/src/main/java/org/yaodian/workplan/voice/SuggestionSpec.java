package org.yaodian.workplan.voice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A complaint or suggestion as somebody makes it. */
@Schema(name = "SuggestionRequest", examples = """
        {"kind": "COMPLAINT", "words": "学籍人数每季度都要再填一次，能否从学籍系统取数？", "page": "/reporting", "target": null}""")
public record SuggestionSpec(
        @Schema(description = "COMPLAINT 意见，SUGGESTION 建议") @NotNull
        SuggestionKind kind,

        @Schema(description = "要说的话；不必写姓名", examples = "学籍人数每季度都要再填一次，能否从学籍系统取数？") @NotBlank @Size(max = 2000)
        String words,

        @Schema(description = "说的是哪个页面；page、target 至多填一个", examples = "/reporting")
        @Nullable
        @Pattern(regexp = "/[\\w/-]{0,99}")
        String page,

        @Schema(description = "说的是哪个指标，代码或 id", examples = "dual-qualified-teachers") @Nullable
        String target) {}
