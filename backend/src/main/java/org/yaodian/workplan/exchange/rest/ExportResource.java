package org.yaodian.workplan.exchange.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.yaodian.workplan.access.SandboxReady;
import org.yaodian.workplan.exchange.ExportFormat;
import org.yaodian.workplan.exchange.ExportSpec;
import org.yaodian.workplan.exchange.Exports;
import org.yaodian.workplan.shared.http.Attachment;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.shared.text.FileNames;
import org.yaodian.workplan.shared.text.Language;

/** Any table as a file: one method a format, since the framework knows no body of several. */
@Path("/api/v1/exports:write")
@Tag(name = "exports", description = "导出：任何一个列表或表格，所见即所得")
@Idempotent
public class ExportResource {
    private static final String OPERATION = "exportTable";
    private static final String SUMMARY = "导出表格";
    private static final String DESCRIPTION =
            "把一个列表（list）逐页取到最后，或把给出的行（rows），按所列的列写成 .xlsx 或 .csv（按 Accept，缺省 .xlsx），边取边写，不限页数。"
                    + "筛选、排序和权限与列表本身相同。文本一律是文本，不会成为公式。什么也不保存。";

    private final Exports exports;
    private final Language language;

    ExportResource(Exports exports, Language language) {
        this.exports = exports;
        this.language = language;
    }

    @POST
    @SandboxReady
    @Produces(XlsxFile.TYPE)
    @RolesAllowed(Capability.READ)
    @Operation(operationId = OPERATION, summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = XlsxFile.TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> xlsx(@NotNull @Valid ExportSpec body) {
        return file(body, ExportFormat.XLSX);
    }

    @POST
    @SandboxReady
    @Produces(UploadReader.CSV + ";qs=0.9")
    @RolesAllowed(Capability.READ)
    @Operation(operationId = OPERATION, summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = UploadReader.CSV, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> csv(@NotNull @Valid ExportSpec body) {
        return file(body, ExportFormat.CSV);
    }

    private RestResponse<StreamingOutput> file(ExportSpec wish, ExportFormat format) {
        Exports.Table table = exports.begin(wish, format, language.locale());
        String name = wish.name() + "." + format.name().toLowerCase(Locale.ROOT);
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(table::write)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(FileNames.plain(name)))
                .build();
    }
}
