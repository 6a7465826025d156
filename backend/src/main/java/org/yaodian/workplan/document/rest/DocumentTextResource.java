package org.yaodian.workplan.document.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yaodian.workplan.document.DocumentText;
import org.yaodian.workplan.document.Sources;
import org.yaodian.workplan.shared.security.Capability;

/** The text of documents, for everybody whom their plans concern. */
@Path("/api/v1/documents/{id}/text")
@Tag(name = "documents")
public class DocumentTextResource {
    private final Sources sources;

    DocumentTextResource(Sources sources) {
        this.sources = sources;
    }

    @GET
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "getDocumentText",
            summary = "文件正文",
            description = "一份文件的正文；计划所涉的各单位都可读，还没有建成计划的只有编制计划的人可读。")
    public DocumentTextView text(UUID id) {
        DocumentText found = sources.text(id);
        return new DocumentTextView(
                found.document().id(),
                found.document().revision(),
                found.document().name(),
                found.document().planId(),
                found.text());
    }
}
