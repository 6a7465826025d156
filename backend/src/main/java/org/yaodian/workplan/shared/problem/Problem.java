package org.yaodian.workplan.shared.problem;

import java.util.List;
import java.util.UUID;

/** A refusal that its sender can act on: facts only, worded and given a status where it leaves the service. */
public final class Problem extends RuntimeException {
    private final ProblemType type;
    private final String code;
    private final transient List<Object> arguments;
    private final transient List<Violation> violations;

    private Problem(ProblemType type, String code, List<Object> arguments, List<Violation> violations) {
        super(type + " " + code + " " + arguments + " " + violations);
        this.type = type;
        this.code = code;
        this.arguments = arguments;
        this.violations = violations;
    }

    /** A problem whose detail is the message {@code code} with {@code arguments}. */
    public static Problem of(ProblemType type, String code, Object... arguments) {
        return new Problem(type, code, List.of(arguments), List.of());
    }

    /** A body whose fields break rules; {@code violations} names every one. */
    public static Problem invalid(List<Violation> violations) {
        return new Problem(ProblemType.INVALID_FIELDS, "fields.invalid", List.of(violations.size()), violations);
    }

    public static Problem invalid(String pointer, String code, Object... arguments) {
        return invalid(List.of(Violation.of(pointer, code, arguments)));
    }

    /** A query, path or header parameter that breaks a rule. */
    public static Problem parameter(String name, String code, Object... arguments) {
        return new Problem(
                ProblemType.INVALID_PARAMETER,
                "parameter.invalid",
                List.of(name),
                List.of(Violation.of(name, code, arguments)));
    }

    /** Several parameters at once. */
    public static Problem parameters(ProblemType type, List<Violation> violations) {
        return new Problem(type, "parameters.invalid", List.of(violations.size()), violations);
    }

    /** What is not there, or may not be seen: the two cannot be told apart. */
    public static Problem notFound(String resource, UUID id) {
        return of(ProblemType.NOT_FOUND, "not-found", resource, id.toString());
    }

    /** The state of a resource does not allow what was asked. */
    public static Problem conflict(String code, Object... arguments) {
        return of(ProblemType.STATE_CONFLICT, code, arguments);
    }

    /** The state of several resources does not allow what was asked; {@code violations} points to each. */
    public static Problem conflicts(String code, List<Violation> violations) {
        return new Problem(ProblemType.STATE_CONFLICT, code, List.of(violations.size()), violations);
    }

    public static Problem duplicate(String pointer, String code, Object... arguments) {
        return new Problem(
                ProblemType.DUPLICATE, code, List.of(arguments), List.of(Violation.of(pointer, code, arguments)));
    }

    public static Problem inUse(List<Violation> users) {
        return new Problem(ProblemType.IN_USE, "in-use", List.of(users.size()), users);
    }

    public static Problem forbidden(String code, Object... arguments) {
        return of(ProblemType.FORBIDDEN, code, arguments);
    }

    public ProblemType type() {
        return type;
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<Violation> violations() {
        return violations;
    }
}
