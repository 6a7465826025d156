package org.yaodian.workplan.years;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be carried over from an earlier plan. */
@Schema(name = "CarryOverRequest", examples = """
        {"from": "heyuan-2025", "tasks": ["T10"], "targets": ["dual-qualified-teachers"], "milestones": ["M10-1"]}""")
public record CarryOverSpec(
        @Schema(description = "往年计划的代码或 id", examples = "heyuan-2025") @NotNull
        String from,

        @Schema(description = "往年任务的代码或 id", examples = "[\"T10\"]") @Nullable @Size(max = 200)
        List<@NotNull String> tasks,

        @Schema(description = "往年指标的代码或 id", examples = "[\"dual-qualified-teachers\"]") @Nullable @Size(max = 500)
        List<@NotNull String> targets,

        @Schema(description = "往年里程碑的代码或 id", examples = "[\"M10-1\"]") @Nullable @Size(max = 500)
        List<@NotNull String> milestones) {

    /** What is named of that kind; none when it was left out. */
    public List<String> named(CommitmentKind kind) {
        List<String> names = switch (kind) {
            case TASK -> tasks;
            case TARGET -> targets;
            case MILESTONE -> milestones;
        };
        return names == null ? List.of() : names;
    }
}
