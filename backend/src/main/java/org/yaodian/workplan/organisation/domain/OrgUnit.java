package org.yaodian.workplan.organisation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgLevel;
import org.yaodian.workplan.organisation.OrgUnitSpec;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.shared.persistence.Aggregate;

/** A node of the tree. */
@Entity
@Table(name = "org_unit")
class OrgUnit extends Aggregate {
    private String code = "";
    private String name = "";

    @Enumerated(EnumType.STRING)
    private OrgLevel level = OrgLevel.CITY;

    private String type = "";
    private @Nullable UUID parentId;
    private @Nullable LocalDate openedOn;
    private @Nullable LocalDate closedOn;

    /** Takes on what the spec says, below the given parent. */
    void restate(OrgUnitSpec spec, @Nullable UUID parent) {
        code = spec.code();
        name = spec.name();
        level = spec.level();
        type = spec.type();
        parentId = parent;
        openedOn = spec.openedOn();
        closedOn = spec.closedOn();
    }

    OrgUnitSummary summary() {
        return new OrgUnitSummary(id(), revision(), code, name, level, type, parentId, openedOn, closedOn);
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    OrgLevel level() {
        return level;
    }
}
