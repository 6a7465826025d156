package org.yaodian.workplan.exchange.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.persistence.Identified;

/** Another system as its receipts know it, once for each unit that it sends for. It is stored nowhere but in those. */
@Entity
@Immutable
@Synchronize("import_receipt")
@Subselect("""
        select cast(md5(caller || '/' || coalesce(cast(org_unit_id as text), '') || case when sandbox then '/sandbox' else '' end)
            as uuid) as id, caller as name, sandbox, org_unit_id,
            max(started_at) as last_push_at
        from import_receipt where by_system and (sandbox or not validate_only)
        group by caller, sandbox, org_unit_id
        """)
class ReportingSystem implements Identified {
    @Id
    private UUID id = new UUID(0, 0);

    private String name = "";
    private boolean sandbox;
    private @Nullable UUID orgUnitId;
    private Instant lastPushAt = Instant.EPOCH;

    @Override
    public UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    RecentRows.Sender sender() {
        return new RecentRows.Sender(name, sandbox, orgUnitId);
    }

    @Nullable
    UUID orgUnitId() {
        return orgUnitId;
    }

    Instant lastPushAt() {
        return lastPushAt;
    }
}
