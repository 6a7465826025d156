package org.yaodian.workplan.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;

/** Refuses a body that says or turns out to be too large, or that is written in another character set than UTF-8. */
public class BodyLimitFilter {
    /** One resource's JSON is far smaller; batches and files have limits of their own. */
    static final long MAX_BYTES = 1_048_576;

    private static final Set<String> BODIES = Set.of("POST", "PUT", "PATCH");

    @ServerRequestFilter(preMatching = true)
    public void refuse(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.matches("\\d+") && (length.length() > 15 || Long.parseLong(length) > MAX_BYTES)) {
            throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE, "body.too-large");
        }
        if (length == null && BODIES.contains(request.getMethod())) {
            request.setEntityStream(new LimitedStream(request.getEntityStream(), MAX_BYTES));
        }
        MediaType type = request.getMediaType();
        String charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "body.charset", charset);
        }
    }
}
