package org.yaodian.workplan.organisation.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgLevel;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.http.Representation;

/** An org unit as it goes out. */
@Schema(name = "OrgUnit")
record OrgUnitView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long revision,
        @Schema(required = true, examples = "441625") String code,
        @Schema(required = true, examples = "东源县") String name,
        @Schema(required = true) OrgLevel level,
        @Schema(required = true, examples = "COUNTY") String type,
        @Nullable Reference parent,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Schema(required = true) List<String> permissions)
        implements Representation {}
