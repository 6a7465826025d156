package org.yaodian.workplan.exchange.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.yaodian.workplan.exchange.Imports;
import org.yaodian.workplan.shared.http.Attachment;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.shared.text.Language;
import org.yaodian.workplan.shared.text.Messages;

/** The receipts of batches. */
@Path("/api/v1/imports")
@Tag(name = "imports")
public class ImportResource {
    private final Imports imports;
    private final ReceiptMapper mapper;
    private final Language language;

    ImportResource(Imports imports, ReceiptMapper mapper, Language language) {
        this.imports = imports;
        this.mapper = mapper;
        this.language = language;
    }

    @GET
    @RolesAllowed(Capability.READ)
    @Operation(operationId = "listImports", summary = "成批填报的回执列表", description = "本单位及下级发送的批次，最新的在前。")
    public Page<ImportView> list(@Valid @BeanParam PageQuery page) {
        return imports.list(page).map(mapper::item);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "getImport",
            summary = "读取回执",
            description = "一批的结果：新建、更新、不变、被拒的行数，以及前 1000 条被拒的原因。分段写入的批次可随时查看进度。")
    public ReceiptView get(UUID id) {
        return mapper.receipt(imports.get(id));
    }

    @GET
    @Path("/{id}/rows")
    @RolesAllowed(Capability.READ)
    @Operation(operationId = "listImportRows", summary = "被拒的行", description = "按行号列出被拒的原因：行号、字段、代码和说明，并附收到的那一行。")
    public Page<ReceiptRowView> listRows(UUID id, @Valid @BeanParam PageQuery page) {
        return imports.rejected(id, page).map(mapper::row);
    }

    @GET
    @Path("/{id}/file")
    @Produces(XlsxFile.TYPE)
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "downloadImport",
            summary = "下载被拒的行（Excel）",
            description = "被拒的行按批次的列排好，错的单元格标红，行末写明原因；改好后可存为 CSV 再传。" + "以工作簿发送的批次，返回的就是那个工作簿：不合格的单元格标红并带批注，改好后直接再传。")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = XlsxFile.TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> file(UUID id) {
        imports.get(id);
        var locale = language.locale();
        StreamingOutput body =
                out -> imports.writeWorkbook(id, out, (code, arguments) -> Messages.text(locale, code, arguments));
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named("import-" + id + ".xlsx"))
                .build();
    }
}
