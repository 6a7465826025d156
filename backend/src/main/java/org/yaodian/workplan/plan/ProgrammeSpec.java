package org.yaodian.workplan.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A programme as somebody wants it to be. */
@Schema(name = "ProgrammeRequest", examples = """
        {"plan": "heyuan-2025", "code": "P11", "ordinal": 11, "title": "家校社协同"}""")
public record ProgrammeSpec(
        @Schema(description = "所属计划的代码或 id", examples = "heyuan-2025") @NotNull
        String plan,

        @Schema(description = "计划内唯一；缺省为 P 加两位序号", examples = "P11")
        @Nullable
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9-]{0,39}")
        String code,

        @NotNull @Min(1) @Max(999) Integer ordinal,

        @Schema(examples = "家校社协同") @NotNull @Size(min = 1, max = 200)
        String title) {

    public String codeOrDefault() {
        return code == null ? "P%02d".formatted(ordinal) : code;
    }
}
