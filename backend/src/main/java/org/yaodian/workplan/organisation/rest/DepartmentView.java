package org.yaodian.workplan.organisation.rest;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.http.Representation;

/** A department as it goes out. */
@Schema(name = "Department")
record DepartmentView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long revision,
        @Schema(required = true, examples = "vocational") String code,
        @Schema(required = true, examples = "职业教育科") String name,
        @Schema(required = true) Reference orgUnit,
        @Schema(required = true) List<String> permissions)
        implements Representation {}
