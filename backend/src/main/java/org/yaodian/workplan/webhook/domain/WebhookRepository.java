package org.yaodian.workplan.webhook.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.paging.SortKey;

@ApplicationScoped
class WebhookRepository implements PanacheRepositoryBase<Webhook, UUID> {
    static final List<SortKey<Webhook>> SORT_KEYS = List.of(
            SortKey.moment("createdAt", "e.createdAt", Webhook::createdAt),
            SortKey.text("description", "e.description", Webhook::description));

    long countOf(@Nullable UUID orgUnit) {
        return orgUnit == null ? count("orgUnitId is null") : count("orgUnitId", orgUnit);
    }
}
