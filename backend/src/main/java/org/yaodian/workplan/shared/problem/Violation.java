package org.yaodian.workplan.shared.problem;

import java.util.List;

/**
 * One broken rule.
 *
 * @param pointer JSON Pointer (RFC 6901) into the body, or the name of a parameter
 * @param code stable code of the rule, also the key of its message
 * @param arguments facts that the message names
 */
public record Violation(String pointer, String code, List<Object> arguments) {

    public static Violation of(String pointer, String code, Object... arguments) {
        return new Violation(pointer, code, List.of(arguments));
    }
}
