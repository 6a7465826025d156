package org.yaodian.workplan.document;

/** What a target rests on. */
public enum TargetBasis {
    /** A number stands in the text. */
    EXPLICIT_NUMBER("explicit-number"),
    /** The text says 全覆盖. */
    EXPLICIT_COVERAGE("explicit-coverage"),
    /** Every one of a population, as in 一校一案 or 应助尽助. */
    IMPLIED_COVERAGE("implicit-coverage"),
    /** A named policy that sets the figure. */
    IMPLIED_POLICY("implicit-policy"),
    /** How often something is done, as in 每月发布. */
    IMPLIED_FREQUENCY("implicit-frequency");

    private final String code;

    TargetBasis(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
