package org.yaodian.workplan.reminder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One step of a ladder.
 *
 * @param days from the deadline, negative before it; a free day gives way to the working day before, after the deadline to the
 *     one after
 */
@Schema(name = "LadderStep")
public record LadderStep(
        @Schema(required = true, description = "距截止日的天数，之前为负；遇休息日，截止前提早、截止后顺延到工作日", examples = "-3")
        @NotNull
        @Min(-60)
        @Max(90)
        Integer days,

        @Schema(required = true, description = "OWNER 责任方，SUPERIOR 其上级审核人，OFFICE 督办部门") @NotNull
        Audience audience) {}
