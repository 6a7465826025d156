package org.yaodian.workplan.target.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgLevel;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.http.Representation;
import org.yaodian.workplan.shared.time.Frequency;
import org.yaodian.workplan.target.GoalComparator;
import org.yaodian.workplan.target.Rollup;
import org.yaodian.workplan.target.TimeBasis;

/** A target as it goes out, with its value for the caller's own unit. */
@Schema(name = "Target")
record TargetView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long revision,

        @Schema(required = true, examples = "dual-qualified-teachers")
        String code,

        @Schema(required = true) Reference plan,
        @Schema(required = true) Reference task,
        @Schema(required = true, examples = "双师型教师占比") String name,
        @Schema(required = true, examples = "PERCENT") String unit,
        @Schema(required = true) GoalComparator comparator,
        @Schema(required = true, examples = "60") @Nullable BigDecimal goal,
        @Nullable BigDecimal goalUpper,
        @Nullable BigDecimal unitGoal,
        @Nullable BigDecimal baseline,
        @Nullable LocalDate baselineDate,
        @Schema(required = true) LocalDate startDate,
        @Schema(required = true) LocalDate dueDate,
        @Schema(required = true) Frequency frequency,
        @Schema(required = true) OrgLevel reportingLevel,
        @Schema(required = true) TimeBasis timeBasis,
        @Schema(required = true) Rollup rollup,
        @Nullable BigDecimal tolerance,
        @Schema(required = true, examples = "1") @Nullable BigDecimal weight,
        @Schema(required = true) boolean allowAboveDenominator,
        @Schema(required = true) AppliesToView appliesTo,
        @Schema(required = true) DefinitionView definition,

        @Schema(required = true, description = "截至 asOf 的值，按本单位（不受限者按计划单位）")
        ValueView current,

        @Schema(required = true) List<String> permissions)
        implements Representation {}
