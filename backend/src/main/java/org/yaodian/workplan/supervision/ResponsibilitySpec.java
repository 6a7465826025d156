package org.yaodian.workplan.supervision;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An addressee as somebody wants it to be: an org unit or a department. */
@Schema(name = "ResponsibilityRequest")
public record ResponsibilitySpec(
        @Schema(description = "LEAD 牵头、RESPONSIBLE 责任、SUPPORTING 配合；LEAD 恰有一个") @NotNull
        ResponsibilityKind kind,

        @Schema(description = "单位的代码或 id；与 department 恰填一个", examples = "441625") @Nullable
        String orgUnit,

        @Schema(description = "科室的代码或 id；与 orgUnit 恰填一个", examples = "vocational") @Nullable
        String department) {}
