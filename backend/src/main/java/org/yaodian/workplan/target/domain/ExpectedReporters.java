package org.yaodian.workplan.target.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yaodian.workplan.organisation.OrgTree;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.shared.time.Period;
import org.yaodian.workplan.target.TargetSummary;

/** Which units have to report a target: those of its reporting level that it applies to and that are there on the day. */
final class ExpectedReporters {
    private final OrgTree tree;

    ExpectedReporters(OrgTree tree) {
        this.tree = tree;
    }

    private static boolean concernsAll(TargetSummary target) {
        return target.appliesToTypes().isEmpty() && target.appliesToUnits().isEmpty();
    }

    /** Whether the target is reported by units like this one, whenever it is there. */
    boolean concerns(TargetSummary target, OrgUnitSummary unit) {
        return unit.level() == target.reportingLevel()
                && (target.appliesToTypes().isEmpty() || target.appliesToTypes().contains(unit.type()))
                && (target.appliesToUnits().isEmpty()
                        || tree.ancestors(unit.id()).stream()
                                .anyMatch(above -> target.appliesToUnits().contains(above.id())));
    }

    /** Whether the unit has to report the target for that period: it is there on at least one of its days. */
    boolean includes(TargetSummary target, OrgUnitSummary unit, Period period) {
        boolean opened = unit.openedOn() == null || !unit.openedOn().isAfter(period.end());
        boolean closed = unit.closedOn() != null && !unit.closedOn().isAfter(period.start());
        return concerns(target, unit) && opened && !closed;
    }

    /** Those within {@code orgUnitId}, itself included, that are there on the day. */
    List<OrgUnitSummary> within(TargetSummary target, UUID orgUnitId, LocalDate day) {
        if (concernsAll(target) && tree.areAlwaysThere(orgUnitId, target.reportingLevel())) {
            return tree.within(orgUnitId, target.reportingLevel());
        }
        return tree.within(orgUnitId, target.reportingLevel()).stream()
                .filter(unit -> unit.isOpenOn(day) && concerns(target, unit))
                .toList();
    }

    /** Those within, whether or not they are there on any one day. */
    List<OrgUnitSummary> ever(TargetSummary target, UUID orgUnitId) {
        return tree.within(orgUnitId, target.reportingLevel()).stream()
                .filter(unit -> concerns(target, unit))
                .toList();
    }

    /** Those within that have been closed by the day. */
    List<OrgUnitSummary> closedWithin(TargetSummary target, UUID orgUnitId, LocalDate day) {
        if (tree.areAlwaysThere(orgUnitId, target.reportingLevel())) {
            return List.of();
        }
        return tree.within(orgUnitId, target.reportingLevel()).stream()
                .filter(unit -> unit.isClosedBy(day) && concerns(target, unit))
                .toList();
    }
}
