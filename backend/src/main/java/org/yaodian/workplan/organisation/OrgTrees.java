package org.yaodian.workplan.organisation;

/** Where the tree comes from. */
public interface OrgTrees {

    /** The tree as stored now; within one request always the same unless the request itself changes it. */
    OrgTree current();
}
