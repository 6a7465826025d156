package org.yaodian.workplan.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Takes {@code %3A} for the colon of a custom method: several client libraries encode it, though a path may hold it as it is. */
public class EncodedColonFilter {
    private static final Pattern ENCODED = Pattern.compile("%3a", Pattern.CASE_INSENSITIVE);

    @ServerRequestFilter(preMatching = true)
    public void decode(ContainerRequestContext request) {
        URI uri = request.getUriInfo().getRequestUri();
        String path = uri.getRawPath();
        if (path != null && ENCODED.matcher(path).find()) {
            String decoded = ENCODED.matcher(path).replaceAll(":");
            request.setRequestUri(UriBuilder.fromUri(uri).replacePath(decoded).build());
        }
    }
}
