package org.yaodian.workplan.target;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which units of the reporting level have to report. An empty list leaves that side open.
 *
 * @param orgUnits codes or ids; the unit itself or anything below it applies
 * @param types type codes of units
 */
@Schema(name = "AppliesToRequest")
public record AppliesTo(
        @Schema(examples = "[\"441621\"]") @NotNull @Size(max = 500)
        List<@NotNull String> orgUnits,

        @Schema(examples = "[\"VOCATIONAL\"]") @NotNull @Size(max = 50)
        List<@NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String> types) {

    /** Every unit of the level. */
    public static final AppliesTo ALL = new AppliesTo(List.of(), List.of());
}
