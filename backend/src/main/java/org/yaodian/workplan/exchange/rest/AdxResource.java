package org.yaodian.workplan.exchange.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.exchange.AdxExports;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.http.Attachment;
import org.yaodian.workplan.shared.http.CacheHeaders;
import org.yaodian.workplan.shared.security.Capability;

/** What counts of a plan, for platforms that speak ADX. */
@Path("/api/v1/plans/{id}/adx")
@Tag(name = "exports")
public class AdxResource {
    private final AdxExports exports;
    private final Plans plans;
    private final Scope scope;

    AdxResource(AdxExports exports, Plans plans, Scope scope) {
        this.exports = exports;
        this.plans = plans;
        this.scope = scope;
    }

    @GET
    @Produces(UploadReader.ADX)
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "exportAdx",
            summary = "导出 ADX",
            description = "已审核的填报数据，按 IHE QRPH ADX（urn:ihe:qrph:adx:2015）逐单位、逐期间成组，边取边写；不含上级公布的数据。"
                    + "dataSet 为计划代码，orgUnit 为单位代码，dataElement 为指标代码；比率指标的分子、分母各为一项（指标代码后加"
                    + " .numerator、.denominator）。同样的文档可发送到 /observations:batch。")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = UploadReader.ADX,
                            schema = @Schema(type = SchemaType.STRING),
                            example = BatchExamples.ADX))
    public RestResponse<StreamingOutput> adx(
            UUID id,
            @Parameter(description = "只要这个单位（含下级）：代码或 id", example = "441625") @QueryParam("orgUnit") @Nullable
                    String orgUnit,
            @Parameter(description = "只要这一期间", example = "2025-Q3") @QueryParam("period") @Nullable String period) {
        PlanSummary plan = plans.get(id);
        OrgUnitSummary unit = orgUnit == null ? null : scope.reading(orgUnit, plan.orgUnitId());
        var order = new AdxExports.Order(plan, unit, PeriodParameter.read(period));
        var answer = RestResponse.ResponseBuilder.<StreamingOutput>ok(out -> exports.write(order, out))
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(plan.code() + ".adx.xml"));
        CacheHeaders.all().forEach(answer::header);
        return answer.build();
    }
}
