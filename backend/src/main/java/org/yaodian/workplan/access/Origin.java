package org.yaodian.workplan.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Through what a caller reaches the service.
 *
 * @param subject identity of the account at the issuer of its token
 * @param client the OAuth client that the token was given to, or the work that the service does by itself
 */
public record Origin(
        String subject, Channel channel, @Nullable String client) {

    /** Kind of way in. */
    @Schema(name = "AuditChannel")
    public enum Channel {
        /** The web app. */
        WEB,
        /** Any other client of the API: a county's system, Swagger UI, a script. */
        API,
        /** The service itself: a plan pack at the start, work that is due. */
        SERVICE
    }

    /** The service itself, at the work named. */
    public static Origin service(String work) {
        return new Origin(Caller.SYSTEM.name(), Channel.SERVICE, work);
    }
}
