package org.yaodian.workplan.organisation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;

/** The use cases around org units. */
public interface OrgUnits {

    Page<OrgUnitSummary> list(Filter filter, PageQuery query);

    OrgUnitSummary get(UUID id);

    OrgUnitSummary create(OrgUnitSpec spec);

    OrgUnitSummary replace(UUID id, OrgUnitSpec spec, Precondition precondition);

    /** Refused while anything refers to the unit. */
    void delete(UUID id, Precondition precondition);

    /**
     * Which units to list; null means any.
     *
     * @param within only these units; null for all
     * @param parent code or id of the unit right above
     * @param text part of the code or name
     */
    record Filter(
            @Nullable List<UUID> within,
            @Nullable String parent,
            @Nullable OrgLevel level,
            @Nullable String type,
            @Nullable String text) {}
}
