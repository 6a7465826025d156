package org.yaodian.workplan.years.rest;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.http.Representation;
import org.yaodian.workplan.years.CommitmentKind;
import org.yaodian.workplan.years.SuccessionVerdict;

/** A decision about two commitments of different years. */
@Schema(name = "Succession")
record SuccessionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long revision,
        @Schema(required = true) Reference plan,
        @Schema(required = true, description = "往年计划") Reference with,
        @Schema(required = true) CommitmentKind kind,
        @Schema(required = true, description = "往年的一方") Reference predecessor,
        @Schema(required = true, description = "本计划的一方") Reference successor,
        @Schema(required = true) SuccessionVerdict verdict,
        @Schema(required = true, examples = "[\"delete\"]") List<String> permissions)
        implements Representation {}
