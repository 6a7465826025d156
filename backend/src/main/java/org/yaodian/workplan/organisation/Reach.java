package org.yaodian.workplan.organisation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What part of the tree the caller reaches. Answered by the access module, which knows who is calling. */
public interface Reach {

    /** Ids of the units that the caller may see; null when nothing bounds the caller. */
    @Nullable
    List<UUID> covered();

    /** Whether the unit is one of them. */
    boolean covers(UUID orgUnit);

    /** Ids of those units and of the ones above the caller's own; null when nothing bounds the caller. */
    @Nullable
    List<UUID> concerned();

    /** Whether the unit is one of these. */
    boolean concerns(UUID orgUnit);

    /** Whether one of the caller's roles has the capability. */
    boolean may(String capability);
}
