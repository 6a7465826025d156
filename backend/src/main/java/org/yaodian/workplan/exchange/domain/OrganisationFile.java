package org.yaodian.workplan.exchange.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.DepartmentSpec;
import org.yaodian.workplan.organisation.OrgUnitSpec;

/** What {@code organisation.yaml} holds; parents before children. */
record OrganisationFile(List<OrgUnitSpec> orgUnits, List<DepartmentSpec> departments) {
    static final String NAME = "organisation.yaml";

    OrganisationFile(@Nullable List<OrgUnitSpec> orgUnits, @Nullable List<DepartmentSpec> departments) {
        this.orgUnits = orgUnits == null ? List.of() : orgUnits;
        this.departments = departments == null ? List.of() : departments;
    }
}
