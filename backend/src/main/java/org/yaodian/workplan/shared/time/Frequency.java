package org.yaodian.workplan.shared.time;

/** How often a figure is reported. */
public enum Frequency {
    YEARLY(12),
    QUARTERLY(3),
    MONTHLY(1);

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    /** Length of one period of this frequency, in months. */
    public int months() {
        return months;
    }
}
