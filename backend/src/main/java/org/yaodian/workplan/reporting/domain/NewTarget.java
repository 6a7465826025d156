package org.yaodian.workplan.reporting.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yaodian.workplan.organisation.OrgTree;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.reporting.ReportingRequirement;
import org.yaodian.workplan.shared.problem.Violations;
import org.yaodian.workplan.target.Definition;
import org.yaodian.workplan.target.GoalComparator;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TimeBasis;

/** A target that is not there yet, as far as its duties need it. */
final class NewTarget {
    /** No stored target has it. */
    static final UUID ID = new UUID(0, 0);

    private NewTarget() {}

    static TargetSummary of(PlanSummary plan, ReportingRequirement requirement, OrgTree tree) {
        LocalDate start = requirement.startDate() == null ? plan.startDate() : requirement.startDate();
        LocalDate due = requirement.dueDate() == null ? plan.endDate() : requirement.dueDate();
        Violations violations = new Violations()
                .addIf(due.isBefore(start), "/dueDate", "target.due-before-start")
                .addIf(!plan.contains(start), "/startDate", "target.outside-plan", plan.startDate(), plan.endDate())
                .addIf(!plan.contains(due), "/dueDate", "target.outside-plan", plan.startDate(), plan.endDate());
        Set<UUID> units = units(requirement, tree, violations);
        violations.refuse();
        return new TargetSummary(
                ID,
                0,
                plan.id(),
                ID,
                "new",
                "new",
                "COUNT",
                GoalComparator.AT_LEAST,
                BigDecimal.ONE,
                null,
                null,
                null,
                null,
                start,
                due,
                requirement.frequency(),
                requirement.reportingLevel(),
                TimeBasis.SNAPSHOT,
                requirement.rollup(),
                null,
                BigDecimal.ONE,
                false,
                units,
                Set.copyOf(requirement.appliesToOrAll().namedTypes()),
                1,
                definition(requirement));
    }

    private static Set<UUID> units(ReportingRequirement requirement, OrgTree tree, Violations violations) {
        List<String> named = requirement.appliesToOrAll().namedUnits();
        Set<UUID> units = new LinkedHashSet<>();
        for (int i = 0; i < named.size(); i++) {
            String code = named.get(i);
            String pointer = "/appliesTo/orgUnits/" + i;
            tree.find(code)
                    .map(OrgUnitSummary::id)
                    .ifPresentOrElse(units::add, () -> violations.add(pointer, "org-unit.unknown", code));
        }
        return units;
    }

    private static Definition definition(ReportingRequirement requirement) {
        return new Definition(null, requirement.denominator(), null, null, null, null, null, null);
    }
}
