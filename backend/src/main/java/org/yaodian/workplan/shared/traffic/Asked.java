package org.yaodian.workplan.shared.traffic;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All that the answer to a GET may depend on besides what the database holds.
 *
 * @param caller the same instance as long as a token's verification holds
 * @param day answers may depend on what day it is
 */
record Asked(
        SecurityIdentity caller,
        String host,
        String uri,
        @Nullable String accept,
        @Nullable String language,
        LocalDate day) {

    static Asked of(RoutingContext context, SecurityIdentity caller, LocalDate day) {
        HttpServerRequest request = context.request();
        return new Asked(
                caller,
                String.valueOf(request.authority()),
                request.uri(),
                request.getHeader(HttpHeaders.ACCEPT),
                request.getHeader(HttpHeaders.ACCEPT_LANGUAGE),
                day);
    }
}
