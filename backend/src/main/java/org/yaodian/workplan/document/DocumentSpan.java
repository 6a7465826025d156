package org.yaodian.workplan.document;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where in a document something that is followed comes from, or why its words are not followed. */
@Schema(name = "DocumentSpan")
public record DocumentSpan(
        @Schema(required = true) UUID id,
        @Schema(required = true) long revision,
        @Schema(required = true) Subject subject,

        @Schema(description = "工程、任务、条款、指标或里程碑的 id；不跟踪的原文为 null") @Nullable
        UUID subjectId,

        @Schema(required = true, description = "原文起点，Unicode 字符")
        int start,

        @Schema(required = true, description = "原文终点，不含") int end,
        @Schema(description = "不跟踪的理由") @Nullable String reason)
        implements org.yaodian.workplan.shared.http.Representation {

    /** What the words became. */
    @Schema(name = "DocumentSpanSubject")
    public enum Subject {
        PROGRAMME,
        TASK,
        CLAUSE,
        TARGET,
        MILESTONE,
        NOT_FOLLOWED
    }
}
