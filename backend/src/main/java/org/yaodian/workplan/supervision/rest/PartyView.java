package org.yaodian.workplan.supervision.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.supervision.ResponsibilityKind;

/** An addressee by name. */
@Schema(name = "SupervisionParty")
record PartyView(
        @Schema(required = true) ResponsibilityKind kind,

        @Schema(required = true, description = "责任单位；责任方是科室时为其所属单位")
        Reference orgUnit,

        @Schema(description = "责任科室；责任方是单位时为 null") @Nullable
        Reference department) {}
