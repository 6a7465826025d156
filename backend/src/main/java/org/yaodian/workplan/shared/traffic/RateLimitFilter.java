package org.yaodian.workplan.shared.traffic;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Counts every request against its caller's budget, refused ones as well, and says what is left of it. */
public class RateLimitFilter {
    private static final String BUDGET = RateLimitFilter.class.getName();

    private final Budgets budgets;
    private final CurrentIdentityAssociation identity;

    RateLimitFilter(Budgets budgets, CurrentIdentityAssociation identity) {
        this.budgets = budgets;
        this.identity = identity;
    }

    /** A token that is not valid counts for the address that it comes from; it is refused further on. */
    @ServerRequestFilter(preMatching = true)
    public Uni<Void> count(ContainerRequestContext request, HttpServerRequest http) {
        String address =
                http.remoteAddress() == null ? "" : http.remoteAddress().hostAddress();
        return identity.getDeferredIdentity()
                .map(caller -> name(caller, address))
                .onFailure()
                .recoverWithItem(address)
                .invoke(name -> budgets.take(name).ifPresent(budget -> request.setProperty(BUDGET, budget.orRefuse())))
                .replaceWithVoid();
    }

    private static String name(SecurityIdentity caller, String address) {
        return caller.isAnonymous() ? address : caller.getPrincipal().getName();
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        Optional.ofNullable(request.getProperty(BUDGET))
                .map(Budget.class::cast)
                .ifPresent(budget -> budget.tell(response.getHeaders()::putSingle));
    }
}
