package org.yaodian.workplan.document;

/** Why a document is mentioned. */
public enum DocumentRole {
    TO_BE_ISSUED("to be issued"),
    TO_BE_IMPLEMENTED("to be implemented"),
    EXISTING_BASIS("existing basis");

    private final String code;

    DocumentRole(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
