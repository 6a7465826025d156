package org.yaodian.workplan.reporting.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.reporting.EvidenceItems;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.security.Capability;

/** Evidence. What is in a file is read through {@link EvidenceContentResource}. */
@Path("/api/v1/evidence")
@Tag(name = "evidence", description = "佐证材料：填报数据、进展填报或里程碑背后的文件和链接")
@Idempotent
public class EvidenceResource {
    private final EvidenceItems items;
    private final EvidenceMapper mapper;

    EvidenceResource(EvidenceItems items, EvidenceMapper mapper) {
        this.items = items;
        this.mapper = mapper;
    }

    @GET
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "listEvidence",
            summary = "佐证材料列表",
            description = "一条填报数据、一份进展填报或一个里程碑的佐证材料，缺省先添加的在前，可按 addedAt、title 排序；能看到所属事项才能看到。")
    public Page<EvidenceView> list(@BeanParam EvidenceQuery query, @Valid @BeanParam PageQuery page) {
        return items.list(query.subject(), page).mapAll(mapper::views);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Capability.READ)
    @Operation(operationId = "getEvidence", summary = "读取佐证材料", description = "按 id 读取一件佐证材料的说明，不含文件内容。")
    public EvidenceView get(UUID id) {
        return mapper.view(items.get(id));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    @RolesAllowed({Capability.REPORT, Capability.LEAD})
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = EvidenceRequest.class)))
    @Operation(
            operationId = "addEvidence",
            summary = "添加佐证材料",
            description = "上传一个文件或给出一个链接。类型按内容判定，须与文件名相符；网页、脚本、带宏的文件和压缩炸弹一律拒绝，" + "过大为 413。同样的内容只存一份。所属事项审核通过后不能再添加。")
    public EvidenceView add(@BeanParam EvidenceForm body) {
        return mapper.view(items.add(body.spec()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Capability.REPORT, Capability.LEAD})
    @Operation(operationId = "deleteEvidence", summary = "删除佐证材料", description = "所属事项尚未审核通过（里程碑尚未完成）时可删，须带 If-Match。")
    public void delete(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        items.delete(id, Precondition.required(ifMatch));
    }
}
