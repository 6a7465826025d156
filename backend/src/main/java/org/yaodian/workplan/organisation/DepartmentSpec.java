package org.yaodian.workplan.organisation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A department as somebody wants it to be. */
@Schema(name = "DepartmentRequest", examples = """
        {"code": "vocational", "name": "职业教育科", "orgUnit": "441600"}""")
public record DepartmentSpec(
        @Schema(examples = "vocational") @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9-]{0,39}")
        String code,

        @Schema(examples = "职业教育科") @NotNull @Size(min = 1, max = 100)
        String name,

        @Schema(description = "所属单位的代码或 id", examples = "441600") @NotNull
        String orgUnit) {}
