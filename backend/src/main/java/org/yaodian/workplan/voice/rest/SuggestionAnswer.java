package org.yaodian.workplan.voice.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is answered. */
@Schema(name = "SuggestionAnswerRequest", examples = """
        {"words": "已列入与学籍系统的对接计划，下季度起不再重复填报。"}""")
record SuggestionAnswer(
        @Schema(description = "答复；只能答复一次", examples = "已列入与学籍系统的对接计划，下季度起不再重复填报。") @NotBlank @Size(max = 2000)
        String words) {}
