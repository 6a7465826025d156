package org.yaodian.workplan.target.domain;

/** A change of one target and unit, as it is added to what is stored. */
record RollupChange(Cell cell, Change change) {

    Tally tally() {
        return change.tally();
    }

    Vintage vintage() {
        return change.tally().vintage();
    }
}
