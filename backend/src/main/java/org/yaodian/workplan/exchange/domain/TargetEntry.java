package org.yaodian.workplan.exchange.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgLevel;
import org.yaodian.workplan.shared.time.Frequency;
import org.yaodian.workplan.target.AppliesTo;
import org.yaodian.workplan.target.Definition;
import org.yaodian.workplan.target.GoalComparator;
import org.yaodian.workplan.target.GoalSpec;
import org.yaodian.workplan.target.Rollup;
import org.yaodian.workplan.target.TargetSpec;
import org.yaodian.workplan.target.TimeBasis;

/** A target of {@code plan.yaml} with its interim and org-unit goals. */
record TargetEntry(
        String code,
        String name,
        String unit,
        GoalComparator comparator,
        BigDecimal goal,
        @Nullable BigDecimal goalUpper,
        @Nullable BigDecimal unitGoal,
        @Nullable BigDecimal baseline,
        @Nullable LocalDate baselineDate,
        @Nullable LocalDate startDate,
        @Nullable LocalDate dueDate,
        Frequency frequency,
        OrgLevel reportingLevel,
        TimeBasis timeBasis,
        Rollup rollup,
        @Nullable BigDecimal tolerance,
        @Nullable BigDecimal weight,
        @Nullable Boolean allowAboveDenominator,
        @Nullable AppliesTo appliesTo,
        @Nullable Definition definition,
        @Nullable List<GoalSpec> goals) {

    List<GoalSpec> goalsOrNone() {
        return goals == null ? List.of() : goals;
    }

    TargetSpec spec(String plan, String task) {
        return new TargetSpec(
                code,
                plan,
                task,
                name,
                unit,
                comparator,
                goal,
                goalUpper,
                unitGoal,
                baseline,
                baselineDate,
                startDate,
                dueDate,
                frequency,
                reportingLevel,
                timeBasis,
                rollup,
                tolerance,
                weight,
                allowAboveDenominator,
                appliesTo,
                definition);
    }
}
