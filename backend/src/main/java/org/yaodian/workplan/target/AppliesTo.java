package org.yaodian.workplan.target;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which units of the reporting level have to report. A list that is empty or left out leaves that side open.
 *
 * @param orgUnits codes or ids; the unit itself or anything below it applies
 * @param types type codes of units
 */
@Schema(name = "AppliesToRequest")
public record AppliesTo(
        @Schema(examples = "[\"441621\"]") @Nullable @Size(max = 500)
        List<@NotNull String> orgUnits,

        @Schema(examples = "[\"VOCATIONAL\"]") @Nullable @Size(max = 50)
        List<@NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String> types) {

    /** Every unit of the level. */
    public static final AppliesTo ALL = new AppliesTo(null, null);

    /** The units named; none when the list was left out. */
    public List<String> namedUnits() {
        return orgUnits == null ? List.of() : orgUnits;
    }

    /** The types named; none when the list was left out. */
    public List<String> namedTypes() {
        return types == null ? List.of() : types;
    }
}
