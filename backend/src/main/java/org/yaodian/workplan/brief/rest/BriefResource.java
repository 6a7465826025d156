package org.yaodian.workplan.brief.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.brief.BriefSpec;
import org.yaodian.workplan.brief.Briefs;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.http.MergePatch;
import org.yaodian.workplan.shared.http.PatchOf;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.security.Capability;

/** One brief. */
@Path("/api/v1/briefs")
@Tag(name = "briefs")
@Idempotent
public class BriefResource {
    private final Briefs briefs;
    private final BriefMapper mapper;
    private final MergePatch mergePatch;

    BriefResource(Briefs briefs, BriefMapper mapper, MergePatch mergePatch) {
        this.briefs = briefs;
        this.mapper = mapper;
        this.mergePatch = mergePatch;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "getBrief",
            summary = "读取通报",
            description = "一份通报及其各项数据。草稿给出现在的数据；发布的给出发布时的数据，并列出之后的更正（restatements）：同一截至日期现在另有答案的，前后对照。")
    public BriefView get(UUID id) {
        return mapper.view(briefs.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Capability.PUBLISH)
    @PatchOf(BriefSpec.class)
    @Operation(
            operationId = "patchBrief",
            summary = "修改通报草稿",
            description = "JSON Merge Patch：只写要改的字段，须带 If-Match；发布之后不能再改。")
    public BriefView patch(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode body) {
        Precondition precondition = Precondition.required(ifMatch);
        return mapper.view(briefs.replace(id, mergePatch.apply(briefs.spec(id), body, BriefSpec.class), precondition));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Capability.PUBLISH)
    @Operation(operationId = "deleteBrief", summary = "删除通报草稿", description = "只能删除草稿，须带 If-Match；发布的通报永久保留。")
    public void delete(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        briefs.delete(id, Precondition.required(ifMatch));
    }

    @POST
    @Path("/{id: [^/:]+}:publish")
    @RolesAllowed(Capability.PUBLISH)
    @Operation(
            operationId = "publishBrief",
            summary = "发布通报",
            description = "取定此刻所知的各项数据，编上本计划本年度的下一个文号，从此不再更改；之后的更正另行列出。If-Match 可带可不带。")
    public BriefView publish(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return mapper.view(briefs.publish(id, Precondition.optional(ifMatch)));
    }
}
