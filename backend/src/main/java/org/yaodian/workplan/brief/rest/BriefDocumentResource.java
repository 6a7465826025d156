package org.yaodian.workplan.brief.rest;

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
import org.yaodian.workplan.brief.BriefDetail;
import org.yaodian.workplan.brief.BriefState;
import org.yaodian.workplan.brief.BriefSummary;
import org.yaodian.workplan.brief.Briefs;
import org.yaodian.workplan.brief.paper.PaperFormat;
import org.yaodian.workplan.brief.paper.PaperPrinter;
import org.yaodian.workplan.brief.paper.Papers;
import org.yaodian.workplan.shared.http.Attachment;
import org.yaodian.workplan.shared.http.CacheHeaders;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.shared.text.Language;

/** A brief as a file: one method a format, since the framework knows no body of several. */
@Path("/api/v1/briefs/{id}/document")
@Tag(name = "briefs")
public class BriefDocumentResource {
    private static final String OPERATION = "getBriefDocument";
    private static final String SUMMARY = "下载通报";
    private static final String DESCRIPTION = "Word、Excel 或 PDF，按 format 或 Accept，缺省为 Word。红头、文号、各表和图都由通报的数据排出；草稿为预览。";
    private static final String FORMAT = "文件格式，优先于 Accept";

    private final Briefs briefs;
    private final PaperPrinter printer;
    private final Language language;

    BriefDocumentResource(Briefs briefs, PaperPrinter printer, Language language) {
        this.briefs = briefs;
        this.printer = printer;
        this.language = language;
    }

    @GET
    @Produces(PaperFormat.DOCX_TYPE)
    @RolesAllowed(Capability.READ)
    @Operation(operationId = OPERATION, summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = PaperFormat.DOCX_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> docx(
            UUID id,
            @Parameter(description = FORMAT, example = "docx") @QueryParam("format") @Nullable PaperFormat format,
            HttpHeaders request) {
        return answer(id, format == null ? PaperFormat.docx : format, request);
    }

    @GET
    @Produces(PaperFormat.XLSX_TYPE + ";qs=0.9")
    @RolesAllowed(Capability.READ)
    @Operation(operationId = OPERATION, summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = PaperFormat.XLSX_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> xlsx(
            UUID id,
            @Parameter(description = FORMAT, example = "docx") @QueryParam("format") @Nullable PaperFormat format,
            HttpHeaders request) {
        return answer(id, format == null ? PaperFormat.xlsx : format, request);
    }

    @GET
    @Produces(PaperFormat.PDF_TYPE + ";qs=0.8")
    @RolesAllowed(Capability.READ)
    @Operation(operationId = OPERATION, summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = PaperFormat.PDF_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> pdf(
            UUID id,
            @Parameter(description = FORMAT, example = "docx") @QueryParam("format") @Nullable PaperFormat format,
            HttpHeaders request) {
        return answer(id, format == null ? PaperFormat.pdf : format, request);
    }

    private RestResponse<StreamingOutput> answer(UUID id, PaperFormat chosen, HttpHeaders request) {
        BriefDetail brief = briefs.get(id);
        String tag = tag(brief.brief(), chosen);
        String held = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        var answer = tag != null && held != null && Precondition.matches(held, tag)
                ? RestResponse.ResponseBuilder.<StreamingOutput>create(RestResponse.Status.NOT_MODIFIED)
                : file(brief, chosen);
        CacheHeaders.all().forEach(answer::header);
        return (tag == null ? answer : answer.header(HttpHeaders.ETAG, tag)).build();
    }

    /** A published brief is the same file for good; a draft is another one each time. */
    private @Nullable String tag(BriefSummary brief, PaperFormat format) {
        return brief.state() == BriefState.PUBLISHED
                ? "\"" + brief.revision() + "-" + format + "-"
                        + language.locale().toLanguageTag() + '"'
                : null;
    }

    private RestResponse.ResponseBuilder<StreamingOutput> file(BriefDetail brief, PaperFormat format) {
        byte[] paper = printer.print(Papers.of(brief, language.locale()), format);
        StreamingOutput file = out -> out.write(paper);
        return RestResponse.ResponseBuilder.ok(file)
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Attachment.named(brief.brief().name() + "." + format));
    }
}
