package org.yaodian.workplan.organisation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An org unit as somebody wants it to be. */
@Schema(name = "OrgUnitRequest", examples = """
        {"code": "S-441625-88", "name": "东源县实验小学（示例）", "level": "SCHOOL", "type": "PRIMARY", "parent": "441625",
         "openedOn": "2020-09-01", "closedOn": null}""")
public record OrgUnitSpec(
        @Schema(description = "市、县用 GB/T 2260 代码，园区和学校用本地代码", examples = "441625")
        @NotNull
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9-]{0,39}")
        String code,

        @Schema(examples = "东源县") @NotNull @Size(min = 1, max = 100)
        String name,

        @NotNull OrgLevel level,

        @Schema(description = "类型代码，如 DISTRICT、COUNTY、ZONE、PRIMARY、VOCATIONAL", examples = "COUNTY")
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z_]{1,39}")
        String type,

        @Schema(description = "上级单位的代码或 id；只有市级没有上级", examples = "441600") @Nullable
        String parent,

        @Nullable LocalDate openedOn,
        @Schema(description = "撤销日：从这一天起不再填报") @Nullable LocalDate closedOn) {}
