package org.yaodian.workplan.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Origin.Channel;

/**
 * Who did something, and through what.
 *
 * @param name user name of a person, name of a system's client, or {@code system}
 * @param subject identity of the account at the issuer of its token
 * @param displayName what people call them
 * @param roles realm roles, in alphabetical order
 * @param client the OAuth client of the token, or the work of the service itself
 * @param requestId the same for all that one request did
 */
public record Actor(
        String name,
        String subject,
        String displayName,
        List<String> roles,
        Channel channel,
        @Nullable String client,
        String requestId) {}
