package org.yaodian.workplan.years;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.target.TargetSummary;

/** A target across years. */
public interface TargetYears {

    /** The years of a target, earliest first, as far as its plans concern the caller; {@code orgUnit}: code or id. */
    List<TargetYear> of(TargetSummary target, @Nullable String orgUnit, LocalDate asOf);
}
