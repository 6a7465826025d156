package org.yaodian.workplan.access.domain;

import io.quarkus.security.identity.SecurityIdentity;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;

/** Keeps the local realm's demo accounts out of every profile but the local one. */
class DemoTokenFilter {
    private final SecurityIdentity identity;
    private final TokenCaller caller;

    DemoTokenFilter(SecurityIdentity identity, TokenCaller caller) {
        this.identity = identity;
        this.caller = caller;
    }

    @ServerRequestFilter
    public void refuse() {
        if (!identity.isAnonymous() && caller.isRefusedDemoAccount()) {
            throw Problem.of(ProblemType.UNAUTHENTICATED, "token.local-only");
        }
    }
}
