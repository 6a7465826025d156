package org.yaodian.workplan.target.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yaodian.workplan.organisation.OrgTree;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.target.TargetSummary;

/** Which units have to report a target: those of its reporting level that it applies to and that are there on the day. */
final class ExpectedReporters {
    private final OrgTree tree;

    ExpectedReporters(OrgTree tree) {
        this.tree = tree;
    }

    /** Whether the unit has to report the target on that day. */
    boolean includes(TargetSummary target, OrgUnitSummary unit, LocalDate day) {
        return unit.level() == target.reportingLevel()
                && unit.isOpenOn(day)
                && (target.appliesToTypes().isEmpty() || target.appliesToTypes().contains(unit.type()))
                && (target.appliesToUnits().isEmpty()
                        || tree.ancestors(unit.id()).stream()
                                .anyMatch(above -> target.appliesToUnits().contains(above.id())));
    }

    /** Those within {@code orgUnitId}, itself included. */
    List<OrgUnitSummary> within(TargetSummary target, UUID orgUnitId, LocalDate day) {
        return tree.subtree(orgUnitId).stream()
                .filter(unit -> includes(target, unit, day))
                .toList();
    }
}
