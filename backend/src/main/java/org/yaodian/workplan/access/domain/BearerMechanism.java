package org.yaodian.workplan.access.domain;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** OpenID Connect as Quarkus does it, which verifies a token once and not with each of the requests that come with it. */
@Alternative
@Priority(1)
@ApplicationScoped
class BearerMechanism implements HttpAuthenticationMechanism {
    private final OidcAuthenticationMechanism oidc;
    private final VerifiedTokens verified;

    BearerMechanism(OidcAuthenticationMechanism oidc, VerifiedTokens verified) {
        this.oidc = oidc;
        this.verified = verified;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        String token = VerifiedTokens.token(context);
        if (token == null) {
            return oidc.authenticate(context, providers);
        }
        SecurityIdentity known = verified.get(token);
        return known != null
                ? Uni.createFrom().item(known)
                : oidc.authenticate(context, providers).invoke(identity -> keep(token, identity));
    }

    private void keep(String token, @Nullable SecurityIdentity identity) {
        if (identity != null && identity.getPrincipal() instanceof JsonWebToken jwt) {
            verified.keep(token, identity, Instant.ofEpochSecond(jwt.getExpirationTime()));
        }
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return oidc.getChallenge(context);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return oidc.getCredentialTransport(context);
    }
}
