package org.yaodian.workplan.plan.rest;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.http.Representation;

/** A programme as it goes out. */
@Schema(name = "Programme")
record ProgrammeView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long revision,
        @Schema(required = true) Reference plan,
        @Schema(required = true, examples = "P01") String code,
        @Schema(required = true, examples = "1") int ordinal,
        @Schema(required = true, examples = "立德育人") String title,
        @Schema(required = true) List<String> permissions)
        implements Representation {}
