package org.yaodian.workplan.organisation.domain;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgTree;

/** The newest tree read so far, with the revision it was read at. A copy only: the database decides whether it is current. */
@ApplicationScoped
class OrgTreeCache {
    private volatile @Nullable Entry newest;

    private record Entry(long revision, OrgTree tree) {}

    @Nullable
    OrgTree at(long revision) {
        Entry entry = newest;
        return entry != null && entry.revision == revision ? entry.tree : null;
    }

    void keep(long revision, OrgTree tree) {
        Entry entry = newest;
        if (entry == null || entry.revision < revision) {
            newest = new Entry(revision, tree);
        }
    }
}
