package org.yaodian.workplan.exchange.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import org.yaodian.workplan.exchange.Workbooks;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanDays;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.http.AsOfQuery;
import org.yaodian.workplan.shared.http.Attachment;
import org.yaodian.workplan.shared.http.CacheHeaders;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.shared.text.Language;

/** The workbook in which a unit fills in what it has to report. */
@Path("/api/v1/plans/{id}/workbook")
@Tag(name = "imports")
public class WorkbookResource {
    private final Workbooks workbooks;
    private final Plans plans;
    private final PlanDays days;
    private final Scope scope;
    private final Language language;

    WorkbookResource(Workbooks workbooks, Plans plans, PlanDays days, Scope scope, Language language) {
        this.workbooks = workbooks;
        this.plans = plans;
        this.days = days;
        this.scope = scope;
        this.language = language;
    }

    @GET
    @Produces(XlsxFile.TYPE)
    @RolesAllowed(Capability.REPORT)
    @Operation(
            operationId = "downloadWorkbook",
            summary = "下载填报工作簿",
            description = "一个单位及其下级该报的各项数据，每个指标、单位、期间一行，带上期数据；只有要填的单元格可以改。"
                    + "填好后以 application/vnd.openxmlformats-officedocument.spreadsheetml.sheet 发送到 /observations:batch；"
                    + "有不合格的，到 /imports/{id}/file 取回标红并加批注的同一个工作簿。")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = XlsxFile.TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> workbook(
            UUID id,
            @Parameter(description = "单位的代码或 id，缺省为本单位", example = "441625") @QueryParam("orgUnit") @Nullable
                    String orgUnit,
            @Parameter(description = "只要这一期间", example = "2025-Q3") @QueryParam("period") @Nullable String period,
            @BeanParam AsOfQuery query) {
        PlanSummary plan = plans.get(id);
        OrgUnitSummary unit = scope.reading(orgUnit, plan.orgUnitId());
        var order = new Workbooks.Order(plan, unit, days.asked(query, plan), PeriodParameter.read(period));
        byte[] file = workbooks.write(order, language.locale());
        String name = String.join("-", plan.code(), unit.name(), order.asOf().toString()) + ".xlsx";
        var answer = RestResponse.ResponseBuilder.<StreamingOutput>ok(out -> out.write(file))
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(name));
        CacheHeaders.all().forEach(answer::header);
        return answer.build();
    }
}
