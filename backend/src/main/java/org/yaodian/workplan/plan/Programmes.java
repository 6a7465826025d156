package org.yaodian.workplan.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;

/** The use cases around programmes. */
public interface Programmes {

    /** A page of the programmes of {@code plan} (code or id; null for all that concern the caller). */
    Page<ProgrammeSummary> list(@Nullable String plan, @Nullable String text, PageQuery query);

    ProgrammeSummary get(UUID id);

    ProgrammeSummary create(ProgrammeSpec spec);

    ProgrammeSummary replace(UUID id, ProgrammeSpec spec, Precondition precondition);

    /** Refused while it has tasks. */
    void delete(UUID id, Precondition precondition);

    /** The programme of a plan named in a body at {@code pointer} by code or id. */
    ProgrammeSummary writing(UUID planId, String codeOrId, String pointer);

    /**
     * The programme of a plan that a filter names by code or id; refused as a wrong parameter when there is none. Null for null.
     */
    @Nullable
    ProgrammeSummary filtered(UUID planId, @Nullable String codeOrId);

    /** All of a plan, by ordinal. */
    List<ProgrammeSummary> ofPlan(UUID planId);

    Map<UUID, ProgrammeSummary> byIds(Collection<UUID> ids);
}
