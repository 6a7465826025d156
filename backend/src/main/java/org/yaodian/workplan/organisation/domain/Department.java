package org.yaodian.workplan.organisation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.DepartmentSpec;
import org.yaodian.workplan.organisation.DepartmentSummary;
import org.yaodian.workplan.shared.persistence.Aggregate;

/** An office of a bureau. */
@Entity
@Table(name = "department")
class Department extends Aggregate {
    private String code = "";
    private String name = "";
    private @Nullable UUID orgUnitId;

    void restate(DepartmentSpec spec, UUID orgUnit) {
        code = spec.code();
        name = spec.name();
        orgUnitId = orgUnit;
    }

    DepartmentSummary summary() {
        if (orgUnitId == null) {
            throw new IllegalStateException("department without org unit");
        }
        return new DepartmentSummary(id(), revision(), code, name, orgUnitId);
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }
}
