package org.yaodian.workplan.audit.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.yaodian.workplan.shared.paging.SortKey;

@ApplicationScoped
class AuditEventRepository implements PanacheRepositoryBase<AuditEvent, UUID> {
    static final List<SortKey<AuditEvent>> SORT_KEYS =
            List.of(new SortKey<>("number", "e.number", AuditEvent::number, Long::valueOf));
}
