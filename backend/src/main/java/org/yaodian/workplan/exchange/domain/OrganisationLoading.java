package org.yaodian.workplan.exchange.domain;

import jakarta.enterprise.context.ApplicationScoped;
import org.yaodian.workplan.organisation.DepartmentSpec;
import org.yaodian.workplan.organisation.Departments;
import org.yaodian.workplan.organisation.OrgTrees;
import org.yaodian.workplan.organisation.OrgUnitSpec;
import org.yaodian.workplan.organisation.OrgUnits;

/** Brings in the org units and departments of a pack that are not there yet. */
@ApplicationScoped
class OrganisationLoading {
    private final OrgUnits orgUnits;
    private final OrgTrees trees;
    private final Departments departments;

    OrganisationLoading(OrgUnits orgUnits, OrgTrees trees, Departments departments) {
        this.orgUnits = orgUnits;
        this.trees = trees;
        this.departments = departments;
    }

    void load(String pack, OrganisationFile file, Intake intake) {
        for (OrgUnitSpec unit : file.orgUnits()) {
            Entry entry = Entry.of(pack, OrganisationFile.NAME, "org unit", unit.code());
            intake.check(entry.place(), unit);
            if (trees.current().find(unit.code()).isEmpty()) {
                intake.take(entry, unit, orgUnits::create);
            }
        }
        for (DepartmentSpec department : file.departments()) {
            Entry entry = Entry.of(pack, OrganisationFile.NAME, "department", department.code());
            intake.check(entry.place(), department);
            if (departments.find(department.code()).isEmpty()) {
                intake.take(entry, department, departments::create);
            }
        }
    }
}
