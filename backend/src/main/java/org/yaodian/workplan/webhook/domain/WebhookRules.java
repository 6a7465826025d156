package org.yaodian.workplan.webhook.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.yaodian.workplan.exchange.Changes;
import org.yaodian.workplan.shared.problem.Violations;
import org.yaodian.workplan.webhook.WebhookSpec;

/** What a webhook has to keep to, wherever it is: its address may be called, and it asks for changes that are told. */
@ApplicationScoped
class WebhookRules {
    private final Destinations destinations;
    private final Changes changes;

    WebhookRules(Destinations destinations, Changes changes) {
        this.destinations = destinations;
        this.changes = changes;
    }

    /** Throws a problem that names every broken rule. */
    void require(WebhookSpec spec) {
        Violations violations = new Violations();
        List<String> kinds = changes.kinds();
        for (int i = 0; i < spec.types().size(); i++) {
            String type = spec.types().get(i);
            boolean known = kinds.contains(type.split("\\.", 2)[0]);
            violations.addIf(!known, "/types/" + i, "changes.type-unknown", type, String.join(", ", kinds));
        }
        try {
            destinations.of(spec.url(), 0);
        } catch (UnsafeUrl unsafe) {
            violations.add("/url", unsafe.code(), unsafe.arguments().toArray());
        }
        violations.refuse();
    }
}
