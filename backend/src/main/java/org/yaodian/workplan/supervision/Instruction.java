package org.yaodian.workplan.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a leader wrote on the matter.
 *
 * @param by office or position
 */
@Schema(name = "Instruction")
public record Instruction(
        @Schema(required = true, description = "批示人的职务", examples = "市教育局主要负责人（示例）") @NotBlank @Size(max = 100)
        String by,

        @Schema(required = true, description = "批示内容", examples = "请职成科牵头，逐县核实原因，限期整改。") @NotBlank @Size(max = 2000)
        String text,

        @Schema(required = true, description = "批示日期") @NotNull
        LocalDate date) {}
