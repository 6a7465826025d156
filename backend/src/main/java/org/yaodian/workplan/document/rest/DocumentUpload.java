package org.yaodian.workplan.document.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.document.Documents;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.security.Capability;

/** Takes documents in. The same content again is the same document, with or without a key. */
@Path("/api/v1/documents")
@Tag(name = "documents")
@Idempotent
public class DocumentUpload {
    private final Documents documents;

    DocumentUpload(Documents documents) {
        this.documents = documents;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    @RolesAllowed(Capability.PLAN)
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.MULTIPART_FORM_DATA,
                        schema = @Schema(implementation = DocumentFile.class)),
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        schema = @Schema(type = SchemaType.STRING),
                        example = "一、立德树人工程\n1．推进校园足球。年底前，创建足球特色学校10所以上。")
            })
    @Operation(
            operationId = "uploadDocument",
            summary = "上传文件",
            description = "上传 .docx、有文字的 .pdf、.xlsx、.html 或 .txt（UTF-8 或 GBK），按内容而不是按文件名识别，不超过 15 MB；"
                    + "也可以直接以 text/plain 发送正文。同样的内容得到同一份文件。"
                    + "扫描件、加密或损坏的文件、带宏的文件会被拒绝并说明原因。")
    public DocumentView upload(@RestForm("file") @Nullable FileUpload file) {
        if (file == null) {
            throw Problem.invalid("/file", "document.file-missing");
        }
        return DocumentMapper.view(
                documents.store(file.uploadedFile(), Objects.requireNonNullElse(file.fileName(), "")));
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @ResponseStatus(201)
    @RolesAllowed(Capability.PLAN)
    @Operation(hidden = true)
    public DocumentView paste(byte[] text) {
        return DocumentMapper.view(documents.store(text));
    }
}
