package org.yaodian.workplan.exchange.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.audit.Operation;
import org.yaodian.workplan.shared.http.Reference;

/** One change as it goes out. */
@Schema(name = "Change")
record ChangeView(
        @Schema(required = true, description = "这一条的位置，可作为 since 带回", examples = "q0Zc2cVQdM1u0y8s3n1W4Q")
        String position,

        @Schema(required = true, description = "这一条变更的 id，重复收到时据此识别")
        UUID id,

        @Schema(required = true, description = "种类和发生了什么", examples = "observation.approved")
        String type,

        @Schema(required = true) Operation operation,
        @Schema(required = true) SubjectView subject,
        @Schema(description = "属于哪个单位") @Nullable Reference orgUnit,

        @Schema(description = "属于哪个计划；计划已删除时为 null") @Nullable
        Reference plan,

        @Schema(required = true) Instant occurredAt,

        @Schema(
                required = true,
                type = SchemaType.OBJECT,
                additionalProperties = Schema.True.class,
                description = "改变了的字段现在的值：新建的是全部，删除的为空（相当于 JSON Merge Patch）",
                examples = "{\"status\": \"APPROVED\", \"reviewedBy\": \"coordinator\"}")
        @JsonRawValue
        String data) {

    /** What was changed. */
    @Schema(name = "ChangeSubject")
    record SubjectView(
            @Schema(required = true) UUID id,

            @Schema(description = "代码；没有代码的为 null", examples = "M10-2") @Nullable
            String code,

            @Schema(required = true, examples = "milestone") String kind) {}
}
