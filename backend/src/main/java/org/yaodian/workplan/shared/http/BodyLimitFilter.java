package org.yaodian.workplan.shared.http;

import io.quarkus.arc.All;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;

/** Refuses a body that says or turns out to be too large, or that is written in another character set than UTF-8. */
public class BodyLimitFilter {
    /** One resource's JSON is far smaller; batches and files have limits of their own. */
    static final long MAX_BYTES = 1_048_576;

    private static final Set<String> BODIES = Set.of("POST", "PUT", "PATCH");

    private final List<BodyAllowance> allowances;

    BodyLimitFilter(@All List<BodyAllowance> allowances) {
        this.allowances = allowances;
    }

    @ServerRequestFilter(preMatching = true)
    public void refuse(ContainerRequestContext request) {
        Optional<BodyAllowance> allowance = allowance(request);
        long maxBytes = allowance.map(BodyAllowance::maxBytes).orElse(MAX_BYTES);
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.matches("\\d+") && (length.length() > 15 || Long.parseLong(length) > maxBytes)) {
            throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE, "body.too-large");
        }
        if (length == null && allowance.filter(BodyAllowance::needsLength).isPresent()) {
            throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE, "body.length-unknown");
        }
        if (length == null && BODIES.contains(request.getMethod())) {
            request.setEntityStream(new LimitedStream(request.getEntityStream(), maxBytes));
        }
        MediaType type = request.getMediaType();
        String charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        boolean any = allowance.filter(BodyAllowance::takesAnyCharset).isPresent();
        if (charset != null && !any && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "body.charset", charset);
        }
    }

    private Optional<BodyAllowance> allowance(ContainerRequestContext request) {
        String path = "/" + request.getUriInfo().getPath().replaceFirst("^/+", "");
        return allowances.stream()
                .filter(allowance -> allowance.isFor(request.getMethod(), path))
                .findFirst();
    }
}
