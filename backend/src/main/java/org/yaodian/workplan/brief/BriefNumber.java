package org.yaodian.workplan.brief;

/**
 * The number of a published brief, counted without gaps in its plan and year.
 *
 * @param year of publishing
 * @param sequence from 1
 */
public record BriefNumber(int year, int sequence) {

    /** As official documents write it: 通报〔2025〕7号. */
    public String text() {
        return "通报〔" + year + "〕" + sequence + "号";
    }
}
