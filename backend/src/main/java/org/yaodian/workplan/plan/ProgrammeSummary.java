package org.yaodian.workplan.plan;

import java.util.UUID;
import org.yaodian.workplan.shared.http.Reference;

/** A numbered part of a plan. */
public record ProgrammeSummary(UUID id, long revision, UUID planId, String code, int ordinal, String title) {

    public Reference reference() {
        return new Reference(id, code, title);
    }
}
