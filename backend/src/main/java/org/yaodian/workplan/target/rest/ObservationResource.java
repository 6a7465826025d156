package org.yaodian.workplan.target.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.http.MergePatch;
import org.yaodian.workplan.shared.http.PatchOf;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.target.ObservationSpec;
import org.yaodian.workplan.target.Observations;

/** Observations: what org units report. Their life (submit, approve, return, correct) is in {@link ReviewResource}. */
@Path("/api/v1/observations")
@Tag(name = "observations", description = "填报数据：一个单位对一个指标、一个期间上报的数")
@Idempotent
public class ObservationResource {
    private final Observations observations;
    private final ObservationViews views;
    private final MergePatch mergePatch;

    ObservationResource(Observations observations, ObservationViews views, MergePatch mergePatch) {
        this.observations = observations;
        this.views = views;
        this.mergePatch = mergePatch;
    }

    @GET
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "listObservations",
            summary = "填报数据列表",
            description = "本单位及下级的填报数据，按指标、单位、期间、状态筛选；history=true 时包括已被更正取代的。")
    public Page<ObservationView> list(@BeanParam ObservationQuery query, @Valid @BeanParam PageQuery page) {
        return observations.list(query.filter(), page).mapAll(views::all);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Capability.READ)
    @Operation(operationId = "getObservation", summary = "读取填报数据", description = "按 id 读取一条填报数据。")
    public ObservationView get(UUID id) {
        return views.one(observations.get(id));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Capability.REPORT)
    @Operation(
            operationId = "createObservation",
            summary = "填报",
            description = "填报一个数。缺省即提交待审；同一指标、单位、期间已有数据时为 409，已审核的请用 :correct 更正。")
    public ObservationView create(@Valid @NotNull ObservationSpec body) {
        return views.one(observations.create(body));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Capability.REPORT)
    @Operation(operationId = "replaceObservation", summary = "替换填报数据", description = "修改尚未审核通过的数据，须带 If-Match。")
    public ObservationView replace(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ObservationSpec body) {
        return views.one(observations.replace(id, body, Precondition.required(ifMatch)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Capability.REPORT)
    @PatchOf(ObservationSpec.class)
    @Operation(
            operationId = "patchObservation",
            summary = "修改填报数据",
            description = "JSON Merge Patch：只写要改的字段，须带 If-Match；已审核通过的不能改。")
    public ObservationView patch(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode body) {
        Precondition precondition = Precondition.required(ifMatch);
        ObservationSpec current = ObservationViews.spec(observations.get(id));
        ObservationSpec merged = mergePatch.apply(current, body, ObservationSpec.class);
        return views.one(observations.replace(id, merged, precondition));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Capability.REPORT)
    @Operation(operationId = "deleteObservation", summary = "删除填报数据", description = "只能删除尚未审核通过的。")
    public void delete(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        observations.delete(id, Precondition.required(ifMatch));
    }
}
