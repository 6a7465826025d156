package org.yaodian.workplan.shared.http;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.yaodian.workplan.shared.request.RequestIds;

/** By what name all that one request, or one piece of the service's own work, does can be found together. */
@RequestScoped
public class RequestTrace {
    private final String id;

    RequestTrace(RequestIds ids) {
        this.id = ids.now().orElseGet(() -> UUID.randomUUID().toString());
    }

    public String id() {
        return id;
    }
}
