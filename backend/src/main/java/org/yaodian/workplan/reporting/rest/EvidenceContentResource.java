package org.yaodian.workplan.reporting.rest;

import io.quarkus.vertx.http.Uncompressed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.Optional;
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
import org.yaodian.workplan.reporting.EvidenceItems;
import org.yaodian.workplan.reporting.EvidenceSummary.StoredFile;
import org.yaodian.workplan.shared.http.Attachment;
import org.yaodian.workplan.shared.http.CacheHeaders;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.security.Capability;

/** What is in a file that is evidence. It always goes out to be saved, never to be shown or run by a browser. */
@Path("/api/v1/evidence/{id}/content")
@Tag(name = "evidence")
public class EvidenceContentResource {
    private static final int OK = 200;
    private static final int PARTIAL = 206;

    private final EvidenceItems items;

    EvidenceContentResource(EvidenceItems items) {
        this.items = items;
    }

    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Uncompressed
    @RolesAllowed(Capability.READ)
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "206",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(
            operationId = "downloadEvidence",
            summary = "下载佐证材料",
            description = "文件的内容，一律作为附件下载；支持单段 Range 和 If-Range（RFC 9110），ETag 为内容的 SHA-256。链接没有内容（404）。")
    public RestResponse<StreamingOutput> content(
            UUID id,
            @Parameter(description = "只要其中一段", example = "bytes=0-1023") @HeaderParam("Range") @Nullable String range,
            @HeaderParam("If-Range") @Nullable String ifRange,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        StoredFile file = Optional.ofNullable(items.get(id).file()).orElseThrow(() -> Problem.notFound("evidence", id));
        String tag = '"' + file.sha256() + '"';
        if (ifNoneMatch != null && Precondition.matches(ifNoneMatch, tag)) {
            return headed(RestResponse.ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED), tag)
                    .build();
        }
        Optional<ByteRange> part =
                ifRange == null || ifRange.strip().equals(tag) ? ByteRange.asked(range, file.size()) : Optional.empty();
        ByteRange sent = part.orElse(new ByteRange(0, file.size() - 1));
        var answer = headed(RestResponse.ResponseBuilder.create(part.isPresent() ? PARTIAL : OK), tag)
                .entity(streamed(file, sent))
                .type(MediaType.valueOf(file.mediaType()))
                .header(HttpHeaders.CONTENT_LENGTH, sent.length())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(file.name()));
        part.ifPresent(bytes -> answer.header("Content-Range", bytes.of(file.size())));
        return answer.build();
    }

    private StreamingOutput streamed(StoredFile file, ByteRange sent) {
        return out -> {
            try (InputStream content = items.read(file, sent.first(), sent.length())) {
                content.transferTo(out);
            }
        };
    }

    private static RestResponse.ResponseBuilder<StreamingOutput> headed(
            RestResponse.ResponseBuilder<StreamingOutput> answer, String tag) {
        CacheHeaders.all().forEach(answer::header);
        return answer.header(HttpHeaders.ETAG, tag)
                .header("Accept-Ranges", "bytes")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'");
    }
}
