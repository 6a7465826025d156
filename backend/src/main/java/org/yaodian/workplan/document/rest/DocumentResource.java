package org.yaodian.workplan.document.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.document.DocumentSpan;
import org.yaodian.workplan.document.DocumentSummary;
import org.yaodian.workplan.document.Documents;
import org.yaodian.workplan.document.PlanConfirmation;
import org.yaodian.workplan.document.PlanMade;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.security.Capability;

/** Stored documents, what they say, and the plan that is made of one. Handing one in is {@link DocumentUpload}. */
@Path("/api/v1/documents")
@Tag(name = "documents", description = "文件：上传工作要点，读出工程、任务、指标和里程碑，确认后建成计划")
@Idempotent
public class DocumentResource {
    private final Documents documents;
    private final ObjectMapper json;

    DocumentResource(Documents documents, ObjectMapper json) {
        this.documents = documents;
        this.json = json;
    }

    @GET
    @RolesAllowed(Capability.PLAN)
    @Operation(operationId = "listDocuments", summary = "文件列表", description = "上传过的文件，缺省新的在前。")
    public Page<DocumentView> list(@Valid @BeanParam PageQuery page) {
        return documents.list(page).map(DocumentMapper::view);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Capability.PLAN)
    @Operation(operationId = "getDocument", summary = "读取文件", description = "一份文件的概况，不含正文。")
    public DocumentView get(UUID id) {
        return DocumentMapper.view(documents.get(id));
    }

    @GET
    @Path("/{id}/proposal")
    @RolesAllowed(Capability.PLAN)
    @Operation(
            operationId = "getDocumentProposal",
            summary = "读出的建议",
            description = "按规则从正文读出的工程、任务、条款、指标、里程碑和文件，每一项都附规则和所见的原文；原文没有的一律为 null。" + "不是工作要点的文字得到空的建议。")
    public ProposalView proposal(UUID id) {
        return DocumentMapper.view(documents.proposal(id));
    }

    @GET
    @Path("/{id}/spans")
    @RolesAllowed(Capability.PLAN)
    @Operation(
            operationId = "listDocumentSpans",
            summary = "原文出处",
            description = "计划建成之后，每项工程、任务、条款、指标、里程碑在原文的位置，以及不跟踪的条款和理由。")
    public Page<DocumentSpan> listSpans(UUID id, @Valid @BeanParam PageQuery page) {
        return documents.spans(id, page);
    }

    @GET
    @Path("/{id}/draft")
    @RolesAllowed(Capability.PLAN)
    @Operation(operationId = "getDocumentDraft", summary = "读取确认草稿", description = "上次确认到一半时保存的内容。")
    public DraftView draft(UUID id) {
        return draft(documents.get(id));
    }

    @PUT
    @Path("/{id}/draft")
    @RolesAllowed(Capability.PLAN)
    @Operation(
            operationId = "saveDocumentDraft",
            summary = "保存确认草稿",
            description = "保存确认到一半的内容，以便以后接着做；须带 If-Match，建成计划之后不能再存。")
    public DraftView saveDraft(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull DraftRequest body) {
        return draft(documents.saveDraft(id, body.draft().toString(), Precondition.required(ifMatch)));
    }

    @POST
    @Path("/{id}/plan")
    @ResponseStatus(201)
    @RolesAllowed(Capability.PLAN)
    @Operation(
            operationId = "makePlanOfDocument",
            summary = "建成计划",
            description =
                    "由确认过的建议建成计划，全部成功或全部不做。原文的每一条款都要落到任务、指标或里程碑，" + "或写明不跟踪的理由（notFollowed），否则 400 并逐条指出；一份文件只能建成一个计划。")
    public PlanMade makePlan(UUID id, @Valid @NotNull PlanConfirmation body) {
        return documents.makePlan(id, body);
    }

    private DraftView draft(DocumentSummary document) {
        String draft = documents.draft(document.id());
        try {
            return new DraftView(
                    document.id(), document.revision(), draft == null ? null : json.readValue(draft, ObjectNode.class));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
