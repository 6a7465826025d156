package org.yaodian.workplan.exchange.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yaodian.workplan.access.SandboxReady;
import org.yaodian.workplan.exchange.Imports;
import org.yaodian.workplan.exchange.Upload;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.target.ObservationSpec;

/** Many figures in one call. */
@Path("/api/v1/observations:batch")
@Tag(name = "imports", description = "数据交换：成批填报与回执")
@Idempotent(seconds = BatchResource.LONGEST_SECONDS)
public class BatchResource {
    static final int LONGEST_SECONDS = 900;

    private final Imports imports;
    private final ReceiptMapper mapper;

    BatchResource(Imports imports, ReceiptMapper mapper) {
        this.imports = imports;
        this.mapper = mapper;
    }

    @POST
    @SandboxReady
    @RolesAllowed(Capability.REPORT)
    @Consumes({MediaType.APPLICATION_JSON, UploadReader.NDJSON, UploadReader.CSV, XlsxFile.TYPE, UploadReader.ADX})
    @Operation(
            operationId = "reportObservations",
            summary = "成批填报",
            description = "一次最多 100000 行，规则与逐条填报相同：没有的新建，未审核的更新，一样的不变（unchanged），不合格的逐行说明。"
                    + "同一批再发一次什么也不会改变。CSV 首行为列名（target、orgUnit、period 必有；也可用中文列名），"
                    + "字符集按 charset，缺省自动识别 UTF-8 与 GBK。也可直接发送填好的工作簿（/plans/{id}/workbook，只取填写了的行，"
                    + "行号即 Excel 行号）或 ADX。沙箱客户端（令牌带 sandbox）的批次总是只校验，回执照留并注明 sandbox。只有整批都无法处理时才返回 4xx。")
    public ReceiptView report(
            @BeanParam BatchQuery query,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema =
                                                @Schema(
                                                        type = SchemaType.ARRAY,
                                                        maxItems = Imports.MOST_ROWS,
                                                        implementation = ObservationSpec.class),
                                        example = BatchExamples.JSON),
                                @Content(
                                        mediaType = UploadReader.NDJSON,
                                        schema = @Schema(type = SchemaType.STRING),
                                        example = BatchExamples.NDJSON),
                                @Content(
                                        mediaType = UploadReader.CSV,
                                        schema = @Schema(type = SchemaType.STRING),
                                        example = BatchExamples.CSV),
                                @Content(
                                        mediaType = UploadReader.ADX,
                                        schema = @Schema(type = SchemaType.STRING),
                                        example = BatchExamples.ADX),
                                @Content(
                                        mediaType = XlsxFile.TYPE,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                                        example = BatchExamples.XLSX)
                            })
                    @NotNull
                    Upload body) {
        return mapper.receipt(imports.take(body, query.wish()));
    }
}
