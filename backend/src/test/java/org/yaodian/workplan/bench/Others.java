package org.yaodian.workplan.bench;

/** What others do while reads are measured. */
enum Others {
    /** They write all the time, so that each answer has to be worked out. */
    WRITE("worked out"),
    /** Nothing changes, so that answers are given again. */
    REST("again");

    private final String words;

    Others(String words) {
        this.words = words;
    }

    /** What that makes of the answers. */
    String words() {
        return words;
    }
}
