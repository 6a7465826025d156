package org.yaodian.workplan.document.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yaodian.workplan.document.Source;
import org.yaodian.workplan.document.Sources;
import org.yaodian.workplan.shared.security.Capability;

/** The sentences that what is in plans comes from. */
@Path("/api/v1/sources/{id}")
@Tag(name = "documents")
public class SourceResource {
    private final Sources sources;

    SourceResource(Sources sources) {
        this.sources = sources;
    }

    @GET
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "getSource",
            summary = "原文出处",
            description = "工程、任务、举措、指标或里程碑（id）在文件里的那一句，以及它自己的文字在哪里。不是由文件建成的没有出处。")
    public SourceView source(UUID id) {
        Source source = sources.of(id);
        return new SourceView(
                SourceDocumentView.of(source.document()),
                source.subject(),
                source.subjectId(),
                source.start(),
                source.end(),
                source.before(),
                source.words(),
                source.after());
    }
}
