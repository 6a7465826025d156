package org.yaodian.workplan.organisation;

/** Where the tree comes from. */
public interface OrgTrees {

    /** The tree as stored now; within one request always the same unless the request itself changes it. */
    OrgTree current();

    /** The tree as stored at this moment, also when another request has changed it since this one began. */
    OrgTree latest();

    /** Keeps the tree from being changed by others until the transaction ends. */
    void hold();
}
