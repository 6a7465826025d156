package org.yaodian.workplan.audit.domain;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.yaodian.workplan.access.Caller;
import org.yaodian.workplan.access.CurrentCaller;
import org.yaodian.workplan.access.Origin;
import org.yaodian.workplan.access.Role;
import org.yaodian.workplan.audit.Actor;
import org.yaodian.workplan.shared.http.RequestTrace;

/** Who is doing what is being done. Outside of any request that is the service itself. */
@ApplicationScoped
class CurrentActor {
    private final CurrentCaller caller;
    private final RequestTrace trace;

    CurrentActor(CurrentCaller caller, RequestTrace trace) {
        this.caller = caller;
        this.trace = trace;
    }

    Actor get() {
        if (!Arc.container().requestContext().isActive()) {
            return actor(
                    Caller.SYSTEM, Origin.service("service"), UUID.randomUUID().toString());
        }
        Origin origin = caller.origin();
        Caller who = origin.channel() == Origin.Channel.SERVICE ? Caller.SYSTEM : caller.get();
        return actor(who, origin, trace.id());
    }

    private static Actor actor(Caller who, Origin origin, String requestId) {
        return new Actor(
                who.name(),
                origin.subject(),
                who.displayName(),
                who.roles().stream().map(Role::realmRole).sorted().toList(),
                origin.channel(),
                origin.client(),
                requestId);
    }
}
