package org.yaodian.workplan.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;

/**
 * Reading the audit trail. Whoever is bounded by an org unit sees the lines of org units in that subtree; those that belong to
 * none are for the unbounded. Nobody writes: lines come from what is stored.
 */
public interface AuditTrail {

    Page<AuditLine> list(Filter filter, PageQuery query);

    AuditLine get(UUID id);

    /** Walks all lines and tells the first that is wrong; also where {@code known} is no longer what it was. */
    ChainVerification verify(@Nullable ChainPoint known);

    /**
     * Which lines to list; null means any.
     *
     * @param plan code or id, also the id of one that is gone
     * @param orgUnit of that unit or below it
     * @param actor user name
     * @param from on that day or later
     * @param to on that day or earlier
     */
    record Filter(
            @Nullable String plan,
            @Nullable String orgUnit,
            @Nullable String entityType,
            @Nullable UUID entityId,
            @Nullable String actor,
            @Nullable Operation operation,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
