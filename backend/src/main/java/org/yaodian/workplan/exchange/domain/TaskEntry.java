package org.yaodian.workplan.exchange.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.task.ClauseKind;
import org.yaodian.workplan.task.ClauseSpec;
import org.yaodian.workplan.task.ReportingCycle;
import org.yaodian.workplan.task.TaskSpec;

/** A task of {@code plan.yaml} with its targets and milestones. */
record TaskEntry(
        String code,
        Integer number,
        String title,
        @Nullable String description,
        @Nullable String leadDepartment,
        @Nullable List<String> supportDepartments,
        @Nullable LocalDate startDate,
        @Nullable LocalDate dueDate,
        @Nullable List<Clause> clauses,
        @Nullable List<TargetEntry> targets,
        @Nullable List<MilestoneEntry> milestones,
        @Nullable ReportingCycle reportingCycle) {

    /** A clause; where it stands in a source text is nothing that a pack knows. */
    record Clause(String text, ClauseKind kind) {
        ClauseSpec spec() {
            return new ClauseSpec(null, text, kind, null, null);
        }
    }

    List<TargetEntry> targetsOrNone() {
        return targets == null ? List.of() : targets;
    }

    List<MilestoneEntry> milestonesOrNone() {
        return milestones == null ? List.of() : milestones;
    }

    TaskSpec spec(String plan, String programme) {
        List<ClauseSpec> clauseSpecs =
                clauses == null ? null : clauses.stream().map(Clause::spec).toList();
        return new TaskSpec(
                code,
                plan,
                programme,
                number,
                title,
                description,
                leadDepartment,
                supportDepartments,
                startDate,
                dueDate,
                clauseSpecs,
                null,
                null,
                reportingCycle);
    }
}
