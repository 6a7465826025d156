package org.yaodian.workplan.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;

/** The use cases around departments. */
public interface Departments {

    Page<DepartmentSummary> list(Filter filter, PageQuery query);

    /**
     * Which departments to list; null does not restrict.
     *
     * @param within ids of the org units that they may belong to
     * @param orgUnit code or id of the one that they belong to
     * @param text part of the code or name
     */
    record Filter(
            @Nullable List<UUID> within,
            @Nullable String orgUnit,
            @Nullable String text) {}

    DepartmentSummary get(UUID id);

    DepartmentSummary create(DepartmentSpec spec);

    DepartmentSummary replace(UUID id, DepartmentSpec spec, Precondition precondition);

    /** Refused while a task names the department. */
    void delete(UUID id, Precondition precondition);

    /** The department with that code or id. */
    Optional<DepartmentSummary> find(String codeOrId);

    /** Those with the given ids, by id. */
    Map<UUID, DepartmentSummary> byIds(Collection<UUID> ids);
}
