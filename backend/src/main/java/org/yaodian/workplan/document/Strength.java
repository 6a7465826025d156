package org.yaodian.workplan.document;

/** How firmly a figure is promised. */
public enum Strength {
    /** 确保: it will be so. */
    ASSURED("确保"),
    /** 力争: it is striven for. */
    STRIVEN("力争"),
    PLAIN("plain");

    private final String code;

    Strength(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
