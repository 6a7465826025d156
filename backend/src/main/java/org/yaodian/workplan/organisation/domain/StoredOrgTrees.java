package org.yaodian.workplan.organisation.domain;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgTree;
import org.yaodian.workplan.organisation.OrgTrees;
import org.yaodian.workplan.shared.persistence.Moment;

/** Reads the tree once a request, and from the database only when its revision has moved. */
@RequestScoped
class StoredOrgTrees implements OrgTrees {
    private final OrgUnitRepository units;
    private final OrgTreeCache cache;
    private final Moment moment;
    private @Nullable OrgTree tree;
    private boolean changedHere;

    StoredOrgTrees(OrgUnitRepository units, OrgTreeCache cache, Moment moment) {
        this.units = units;
        this.cache = cache;
        this.moment = moment;
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public OrgTree current() {
        OrgTree known = tree;
        if (known == null) {
            known = at(moment.onlyReads() ? moment.state().revision(OrgUnitRepository.TREE) : units.treeRevision());
            tree = known;
        }
        return known;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public OrgTree latest() {
        if (!changedHere) {
            tree = at(units.treeRevision());
        }
        return current();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold() {
        units.holdTree();
    }

    /** Called before this request changes a unit: waits for those who hold the tree. */
    void changing() {
        units.lockTree();
        latest();
    }

    /** Called after this request changed a unit. The tree of an open transaction is not shared with other requests. */
    void changed() {
        units.flush();
        units.advanceTreeRevision();
        tree = read();
        changedHere = true;
    }

    private OrgTree at(long revision) {
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
