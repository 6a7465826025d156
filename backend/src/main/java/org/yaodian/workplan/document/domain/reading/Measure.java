package org.yaodian.workplan.document.domain.reading;

/**
 * A measure word.
 *
 * @param code of the unit it counts in
 * @param kind how a number with it is to be read
 */
record Measure(String word, String code, Kind kind) {
    enum Kind {
        /** A share of a whole. */
        SHARE,
        /** Things, people, lengths, money: a figure as such. */
        AMOUNT,
        /** Money, which often describes what is counted. */
        MONEY,
        /** Time, which is a figure only where something is held against it. */
        DURATION
    }
}
