package org.yaodian.workplan.document.domain.reading;

import org.yaodian.workplan.target.GoalComparator;

/**
 * How a number limits a value, and the words that say so.
 *
 * @param strict the number itself is not enough
 * @param approximate about that much
 * @param falling the number is by how much something goes down
 * @param words empty for a bare number
 */
record Limit(GoalComparator comparator, boolean strict, boolean approximate, boolean falling, String words) {
    boolean isStated() {
        return !words.isEmpty();
    }
}
