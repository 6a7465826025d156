package org.yaodian.workplan.supervision;

/**
 * The number of an issued order, counted without gaps in its plan and year.
 *
 * @param year of issue
 * @param sequence from 1
 */
public record OrderNumber(int year, int sequence) {

    /** As official documents write it: 督办〔2025〕7号. */
    public String text() {
        return "督办〔" + year + "〕" + sequence + "号";
    }
}
