package org.yaodian.workplan.years.domain;

import java.util.List;
import java.util.stream.Stream;
import org.yaodian.workplan.years.Commitment;

/** All that a plan commits itself to, each kind in the plan's order. */
record Inventory(List<Commitment> tasks, List<Commitment> targets, List<Commitment> milestones) {

    Stream<Commitment> all() {
        return Stream.of(tasks, targets, milestones).flatMap(List::stream);
    }
}
