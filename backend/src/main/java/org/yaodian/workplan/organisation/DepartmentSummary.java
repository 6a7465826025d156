package org.yaodian.workplan.organisation;

import java.util.UUID;
import org.yaodian.workplan.shared.http.Reference;

/** An office of a bureau that leads tasks. */
public record DepartmentSummary(UUID id, long revision, String code, String name, UUID orgUnitId) {

    public Reference reference() {
        return new Reference(id, code, name);
    }
}
