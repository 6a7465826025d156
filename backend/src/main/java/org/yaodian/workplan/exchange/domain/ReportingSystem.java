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

/** Another system, as its receipts know it. It is stored nowhere but in those. */
@Entity
@Immutable
@Synchronize("import_receipt")
@Subselect("""
        select cast(md5(caller || '/' || coalesce(cast(org_unit_id as text), '')) as uuid) as id, caller as name, org_unit_id,
            max(started_at) as last_push_at
        from import_receipt where by_system and not validate_only
        group by caller, org_unit_id
        """)
class ReportingSystem implements Identified {
    @Id
    private UUID id = new UUID(0, 0);

    private String name = "";
    private @Nullable UUID orgUnitId;
    private Instant lastPushAt = Instant.EPOCH;

    @Override
    public UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    @Nullable
    UUID orgUnitId() {
        return orgUnitId;
    }

    Instant lastPushAt() {
        return lastPushAt;
    }
}
