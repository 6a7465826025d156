package org.yaodian.workplan.shared.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** Whose token has been verified lately. */
public interface KnownCallers {

    /** The very identity that a verification has found, as long as it may be taken at its word; null when it has to be verified. */
    @Nullable
    SecurityIdentity of(RoutingContext context);
}
