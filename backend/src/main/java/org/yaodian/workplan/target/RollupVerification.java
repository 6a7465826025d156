package org.yaodian.workplan.target;

import java.util.List;

/** Compares what is stored as added up with a full recomputation from the observations. Differences are expected never. */
public interface RollupVerification {

    /** What differs, changing nothing. */
    List<RollupDifference> verify();

    /** What differed; afterwards the stored figures are those recomputed. One transaction for each target. */
    List<RollupDifference> repair();

    /**
     * One day on which the stored change of a target and unit is not the one that the observations amount to.
     *
     * @param stored in words; "nothing" when there is no row
     */
    record RollupDifference(String target, String orgUnit, String day, String stored, String recomputed) {
        @Override
        public String toString() {
            return target + " " + orgUnit + " " + day + ": stored " + stored + ", recomputed " + recomputed;
        }
    }
}
