package org.yaodian.workplan.target;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;

/** The versions of definition cards. */
public interface Definitions {

    /** All versions of a target's card, newest first. */
    Page<DefinitionVersion> list(UUID targetId, PageQuery query);

    /**
     * The versions that changed an earlier one, oldest first.
     *
     * @param knownAt leaves out what was written after that moment; null for nothing
     */
    List<DefinitionVersion> changes(UUID targetId, @Nullable Instant knownAt);
}
