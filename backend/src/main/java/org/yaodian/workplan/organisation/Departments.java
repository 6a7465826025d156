package org.yaodian.workplan.organisation;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;

/** The use cases around departments. */
public interface Departments {

    /** A page of the departments of {@code orgUnit} (code or id; null for any) whose code or name holds {@code text}. */
    Page<DepartmentSummary> list(@Nullable String orgUnit, @Nullable String text, PageQuery query);

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
