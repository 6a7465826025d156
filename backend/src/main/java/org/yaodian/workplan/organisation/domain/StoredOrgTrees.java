package org.yaodian.workplan.organisation.domain;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgTree;
import org.yaodian.workplan.organisation.OrgTrees;

/** Reads the tree once a request, and from the database only when its revision has moved. */
@RequestScoped
class StoredOrgTrees implements OrgTrees {
    private final OrgUnitRepository units;
    private final OrgTreeCache cache;
    private @Nullable OrgTree tree;

    StoredOrgTrees(OrgUnitRepository units, OrgTreeCache cache) {
        this.units = units;
        this.cache = cache;
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public OrgTree current() {
        OrgTree known = tree;
        if (known == null) {
            known = load();
            tree = known;
        }
        return known;
    }

    /** Called after this request changed a unit. The tree of an open transaction is not shared with other requests. */
    void changed() {
        units.flush();
        units.advanceTreeRevision();
        tree = read();
    }

    private OrgTree load() {
        long revision = units.treeRevision();
        OrgTree cached = cache.at(revision);
        if (cached != null) {
            return cached;
        }
        OrgTree fresh = read();
        cache.keep(revision, fresh);
        return fresh;
    }

    private OrgTree read() {
        return new OrgTree(units.listAll().stream().map(OrgUnit::summary).toList());
    }
}
