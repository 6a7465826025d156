package org.yaodian.workplan.plan.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.yaodian.workplan.plan.ProgrammeSpec;
import org.yaodian.workplan.plan.ProgrammeSummary;
import org.yaodian.workplan.shared.persistence.Aggregate;

/** A numbered part of a plan. */
@Entity
@Table(name = "programme")
class Programme extends Aggregate {
    private UUID planId = new UUID(0, 0);
    private String code = "";
    private int ordinal;
    private String title = "";

    /** Begins a programme of a plan; it never moves to another. */
    static Programme of(UUID planId) {
        Programme programme = new Programme();
        programme.planId = planId;
        return programme;
    }

    void restate(ProgrammeSpec spec) {
        code = spec.codeOrDefault();
        ordinal = spec.ordinal();
        title = spec.title();
    }

    ProgrammeSummary summary() {
        return new ProgrammeSummary(id(), revision(), planId, code, ordinal, title);
    }

    UUID planId() {
        return planId;
    }

    String code() {
        return code;
    }

    int ordinal() {
        return ordinal;
    }

    String title() {
        return title;
    }
}
