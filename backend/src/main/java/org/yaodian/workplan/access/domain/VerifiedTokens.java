package org.yaodian.workplan.access.domain;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.KnownCallers;
import org.yaodian.workplan.shared.time.BusinessClock;

/**
 * Tokens whose signature, issuer, audience and expiry have been verified lately. One is taken at its word again for a minute at
 * most, and never past its own expiry; so a signing key that is withdrawn is out of use within a minute.
 */
@ApplicationScoped
class VerifiedTokens implements KnownCallers {
    private static final String SCHEME = "Bearer ";
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final Cache<String, Verified> tokens =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();
    private final BusinessClock clock;

    VerifiedTokens(BusinessClock clock) {
        this.clock = clock;
    }

    private record Verified(SecurityIdentity identity, Instant until) {}

    @Override
    public @Nullable SecurityIdentity of(RoutingContext context) {
        String token = token(context);
        return token == null ? null : get(token);
    }

    /** The bearer token that a request brings. */
    static @Nullable String token(RoutingContext context) {
        String header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.startsWith(SCHEME) ? header.substring(SCHEME.length()) : null;
    }

    /** Who the token stands for; null when it has to be verified. */
    @Nullable
    SecurityIdentity get(String token) {
        Verified verified = tokens.getIfPresent(token);
        return verified != null && clock.now().isBefore(verified.until()) ? verified.identity() : null;
    }

    /** Keeps what a verification has found. */
    void keep(String token, SecurityIdentity identity, Instant expiry) {
        Instant latest = clock.now().plus(LONGEST);
        tokens.put(token, new Verified(identity, expiry.isBefore(latest) ? expiry : latest));
    }
}
