package org.yaodian.workplan.organisation.rest;

import java.util.List;
import org.yaodian.workplan.organisation.DepartmentSpec;
import org.yaodian.workplan.organisation.DepartmentSummary;
import org.yaodian.workplan.organisation.OrgTree;
import org.yaodian.workplan.organisation.OrgUnitSpec;
import org.yaodian.workplan.organisation.OrgUnitSummary;

/** Between what is stored and what goes over HTTP. */
final class OrganisationMapper {
    private static final List<String> KEEP = List.of("update", "delete");

    private OrganisationMapper() {}

    static OrgUnitView view(OrgUnitSummary unit, OrgTree tree, boolean mayKeep) {
        return new OrgUnitView(
                unit.id(),
                unit.revision(),
                unit.code(),
                unit.name(),
                unit.level(),
                unit.type(),
                tree.reference(unit.parentId()),
                unit.openedOn(),
                unit.closedOn(),
                mayKeep ? KEEP : List.of());
    }

    static OrgUnitSpec spec(OrgUnitSummary unit) {
        return new OrgUnitSpec(
                unit.code(),
                unit.name(),
                unit.level(),
                unit.type(),
                unit.parentId() == null ? null : unit.parentId().toString(),
                unit.openedOn(),
                unit.closedOn());
    }

    static DepartmentView view(DepartmentSummary department, OrgTree tree, boolean mayKeep) {
        return new DepartmentView(
                department.id(),
                department.revision(),
                department.code(),
                department.name(),
                tree.get(department.orgUnitId()).reference(),
                mayKeep ? KEEP : List.of());
    }

    static DepartmentSpec spec(DepartmentSummary department) {
        return new DepartmentSpec(
                department.code(), department.name(), department.orgUnitId().toString());
    }
}
