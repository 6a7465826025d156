package org.yaodian.workplan.webhook.domain;

import java.util.List;

/** An address that may not be called, or cannot be. */
final class UnsafeUrl extends Exception {
    private final String code;
    private final transient List<String> arguments;

    UnsafeUrl(String code, String... arguments) {
        super(code, null, false, false);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    String code() {
        return code;
    }

    List<String> arguments() {
        return arguments;
    }
}
