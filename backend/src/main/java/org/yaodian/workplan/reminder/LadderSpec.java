package org.yaodian.workplan.reminder;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan's ladder as somebody wants it to be. */
@Schema(name = "ReminderLadderRequest", examples = """
        {"enabled": true, "steps": [{"days": -7, "audience": "OWNER"}, {"days": -3, "audience": "OWNER"},
         {"days": 0, "audience": "OWNER"}, {"days": 5, "audience": "SUPERIOR"}, {"days": 10, "audience": "OFFICE"}]}""")
public record LadderSpec(
        @Schema(description = "关闭后本计划不再催办", examples = "true") @NotNull
        Boolean enabled,

        @Schema(description = "催办的各级，最多 20 级，不能重复") @NotNull @Size(max = 20)
        List<@NotNull @Valid LadderStep> steps) {

    /** The ladder of a plan that nobody has given another. */
    public static final LadderSpec USUAL = new LadderSpec(
            true,
            List.of(
                    new LadderStep(-7, Audience.OWNER),
                    new LadderStep(-3, Audience.OWNER),
                    new LadderStep(0, Audience.OWNER),
                    new LadderStep(5, Audience.OWNER),
                    new LadderStep(5, Audience.SUPERIOR),
                    new LadderStep(10, Audience.OFFICE)));
}
